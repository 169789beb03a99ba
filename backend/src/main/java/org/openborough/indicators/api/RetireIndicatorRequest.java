package org.openborough.indicators.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.Successor;
import org.openborough.shared.http.Text;

/** Why an indicator ends, and what follows it. */
record RetireIndicatorRequest(
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The national set ended.")
        String reason,

        @Schema(description = "The day it ends; today when left out.", nullable = true, examples = "2011-03-31")
        LocalDate retiredOn,

        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid SuccessorRequest> successors) {

    record SuccessorRequest(
            @NotNull UUID indicatorId,

            @Size(max = 1000)
            @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
            @Schema(description = "How the two differ.", nullable = true, examples = "Counts trade waste too.")
            String note) {}

    List<Successor> toSuccessors() {
        return successors == null
                ? List.of()
                : successors.stream()
                        .map(successor -> new Successor(successor.indicatorId(), successor.note()))
                        .toList();
    }
}

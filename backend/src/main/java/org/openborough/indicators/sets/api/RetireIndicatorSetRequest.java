package org.openborough.indicators.sets.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.sets.SetRetirement;
import org.openborough.indicators.sets.SetRetirement.CodeChange;
import org.openborough.shared.http.Text;

/** Why an edition ends, and what follows its indicators. */
record RetireIndicatorSetRequest(
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The national set ended.")
        String reason,

        @Schema(description = "Its last day; today when left out.", nullable = true, examples = "2011-03-31")
        LocalDate retiredOn,

        @Schema(
                description = "Whether the indicators that no other current set holds end with it.",
                nullable = true,
                examples = "false")
        Boolean endsIndicators,

        @Size(max = 2000) @Schema(description = "From old codes to new ones.", nullable = true)
        List<@NotNull @Valid CodeChangeRequest> mapping) {

    record CodeChangeRequest(
            @NotNull UUID indicatorId,
            @NotNull UUID successorId,

            @Size(max = 1000)
            @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
            @Schema(description = "How the two differ.", nullable = true, examples = "Counts trade waste too.")
            String note) {}

    SetRetirement toRetirement() {
        List<CodeChange> changes = mapping == null
                ? List.of()
                : mapping.stream()
                        .map(change -> new CodeChange(change.indicatorId(), change.successorId(), change.note()))
                        .toList();
        return new SetRetirement(retiredOn, reason.strip(), Boolean.TRUE.equals(endsIndicators), changes);
    }
}

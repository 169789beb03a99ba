package org.openborough.indicators.observations.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.observations.Acceptances;
import org.openborough.shared.http.Text;

/** Why a value is right although it looks unusual. */
record AcceptedWarningRequest(
        @NotNull @Size(max = 60) @Schema(description = "The code of the warning.", examples = "unusual-change")
        String code,

        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "A second recycling centre opened in June.")
        String reason) {

    static Acceptances toAcceptances(List<AcceptedWarningRequest> accepted) {
        return accepted == null
                ? Acceptances.NONE
                : new Acceptances(accepted.stream()
                        .collect(Collectors.toMap(
                                AcceptedWarningRequest::code,
                                AcceptedWarningRequest::reason,
                                (first, second) -> second)));
    }
}

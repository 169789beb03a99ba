package org.openborough.petitions.calendar.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.calendar.DaySpan;
import org.openborough.shared.http.Text;

/** Days on which the council will be closed. */
record CouncilClosureRequest(
        @NotNull @Schema(examples = "2026-12-29") LocalDate firstDay,
        @NotNull @Schema(examples = "2026-12-31") LocalDate lastDay,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Closed between Christmas and New Year")
        String reason) {

    DaySpan toDays() {
        return new DaySpan(firstDay, lastDay);
    }
}

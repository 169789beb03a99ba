package org.openborough.petitions.calendar.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.calendar.DaySpan;
import org.openborough.shared.http.Text;

/** The time before an election. */
record ElectionPeriodRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Local elections 2027")
        String name,

        @NotNull @Schema(description = "The day of the notice of election.", examples = "2027-03-26")
        LocalDate startsOn,

        @NotNull @Schema(examples = "2027-05-06") LocalDate pollingDay) {

    DaySpan toDays() {
        return new DaySpan(startsOn, pollingDay);
    }
}

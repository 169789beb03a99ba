package org.openborough.indicators.observations.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.observations.Entry;
import org.openborough.indicators.observations.ObservationStatus;
import org.openborough.shared.http.Text;

/** A value as it is entered. */
record RecordObservationRequest(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "E08000014")
        String areaCode,

        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(
                description = "As it is written under the indicator's year type, or its first and last day.",
                examples = "2010/11 Q1")
        String period,

        @Digits(integer = 18, fraction = 12)
        @Schema(
                description = "Worked out from numerator and denominator when left out. For yes or no 1 or 0; for dates"
                        + " and milestones days since 1 January 1970.",
                nullable = true,
                examples = "41.5")
        BigDecimal value,

        @Digits(integer = 18, fraction = 12) @Schema(nullable = true, examples = "8300")
        BigDecimal numerator,

        @Digits(integer = 18, fraction = 12) @Schema(nullable = true, examples = "20000")
        BigDecimal denominator,

        @Digits(integer = 18, fraction = 12)
        @Schema(description = "Lower end of the interval published with the value.", nullable = true)
        BigDecimal lowerLimit,

        @Digits(integer = 18, fraction = 12) @Schema(description = "Upper end of that interval.", nullable = true)
        BigDecimal upperLimit,

        @Schema(
                description = "What else should be known; normal when left out.",
                nullable = true,
                examples = "provisional")
        ObservationStatus status,

        @Size(max = 1000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(
                description = "Where it came from, if not from the indicator's source.",
                nullable = true,
                examples = "Weighbridge records")
        String source,

        @Size(max = 5000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "One week's figures are still to come.")
        String note,

        @Size(max = 20) @Schema(description = "Answers to the warnings of plausibility.", nullable = true)
        List<@NotNull @Valid AcceptedWarningRequest> acceptedWarnings)
        implements MeasurementForm {

    Entry toEntry() {
        return new Entry(areaCode, period, toMeasurement(), AcceptedWarningRequest.toAcceptances(acceptedWarnings));
    }
}

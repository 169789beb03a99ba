package org.openborough.indicators.observations.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.observations.Answer;
import org.openborough.indicators.observations.ListedObservation;
import org.openborough.indicators.observations.Measurement;
import org.openborough.indicators.observations.Observation;
import org.openborough.indicators.observations.ObservationStatus;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.http.Versioned;

/** One revision of a value. Its ETag begins with the revision. */
record ObservationResponse(
        UUID id,
        UUID indicatorId,
        FigureAreaResponse area,
        FigurePeriodResponse period,
        @Schema(examples = "1") int revision,
        @Schema(nullable = true, examples = "41.5") BigDecimal value,
        @Schema(nullable = true, examples = "8300") BigDecimal numerator,
        @Schema(nullable = true, examples = "20000") BigDecimal denominator,
        @Schema(nullable = true) BigDecimal lowerLimit,
        @Schema(nullable = true) BigDecimal upperLimit,
        @Schema(examples = "provisional") ObservationStatus status,

        @Schema(description = "Shorthand printed beside or instead of the value.", nullable = true, examples = "[p]")
        String symbol,

        @Schema(nullable = true, examples = "Weighbridge records")
        String source,

        @Schema(nullable = true, examples = "One week's figures are still to come.")
        String note,

        @Schema(description = "Why it was corrected; null for a first value.", nullable = true)
        String reason,

        Instant recordedAt,

        @Schema(description = "The post or organisation that entered it.", examples = "Head of Waste Services")
        String recordedBy,

        @Schema(description = "When a later revision took its place; null while it counts.", nullable = true)
        Instant supersededAt,

        @Schema(
                description = "Whether the numbers are left out, so that nobody can be recognised in them.",
                examples = "false")
        boolean isSuppressed,

        @Schema(description = "Shown to those who see numbers that are hidden from the public.", nullable = true)
        String notice,

        @Schema(description = "Why it is right although it looked unusual; for those who check values.")
        List<AcceptedWarningResponse> acceptedWarnings)
        implements Versioned {

    private static final String NOTICE = "Hidden from the public: small numbers. Do not pass it on.";

    record FigureAreaResponse(
            UUID id,
            @Schema(examples = "E08000014") String code,
            @Schema(examples = "Sefton") String name) {

        static FigureAreaResponse from(NamedArea area) {
            return new FigureAreaResponse(area.id(), area.code(), area.name());
        }
    }

    record FigurePeriodResponse(
            @Schema(examples = "2010-04-01") LocalDate start,
            @Schema(examples = "2010-06-30") LocalDate end,
            @Schema(examples = "2010/11 Q1") String label) {

        static FigurePeriodResponse from(Period period, YearType yearType) {
            return new FigurePeriodResponse(period.start(), period.end(), period.label(yearType));
        }
    }

    record AcceptedWarningResponse(
            @Schema(examples = "unusual-change") String code,

            @Schema(examples = "It was 30 in 2009/10; a change to 41.5 is more than is usual.")
            String detail,

            @Schema(examples = "A second recycling centre opened in June.")
            String reason) {

        static AcceptedWarningResponse from(Answer answer) {
            return new AcceptedWarningResponse(answer.code(), answer.detail(), answer.reason());
        }
    }

    @Override
    public long version() {
        return revision;
    }

    /**
     * The value as one reader may see it.
     *
     * @param openly whether the reader sees numbers that are hidden from the public
     */
    static ObservationResponse from(ListedObservation listed, boolean openly) {
        boolean isSuppressed = listed.isHidden() && !openly;
        Observation observation = listed.observation();
        Measurement measurement = observation.measurement();
        ObservationStatus status = isSuppressed ? ObservationStatus.CONFIDENTIAL : measurement.status();
        return new ObservationResponse(
                observation.id(),
                observation.indicatorId(),
                FigureAreaResponse.from(listed.area()),
                FigurePeriodResponse.from(listed.period(), listed.yearType()),
                observation.revision(),
                isSuppressed ? null : measurement.value(),
                isSuppressed ? null : measurement.numerator(),
                isSuppressed ? null : measurement.denominator(),
                isSuppressed ? null : measurement.lowerLimit(),
                isSuppressed ? null : measurement.upperLimit(),
                status,
                status.symbol(),
                measurement.source(),
                measurement.note(),
                observation.reason(),
                observation.recordedAt(),
                observation.recordedBy(),
                observation.supersededAt(),
                isSuppressed,
                listed.isHidden() && openly ? NOTICE : null,
                openly
                        ? observation.answers().stream()
                                .map(AcceptedWarningResponse::from)
                                .toList()
                        : List.of());
    }
}

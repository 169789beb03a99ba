package org.openborough.indicators.reporting.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.comparison.ComparisonResult;
import org.openborough.indicators.judgement.comparison.PeerGroup;
import org.openborough.indicators.judgement.comparison.PeerPosition;
import org.openborough.indicators.judgement.comparison.QuartileBand;
import org.openborough.indicators.judgement.target.MaskedArea;
import org.openborough.indicators.reporting.LeagueTable;
import org.openborough.indicators.reporting.Reading;

/** All areas of one kind against each other in one period. */
record LeagueTableResponse(
        SeriesResponse.MeasuredResponse indicator,

        @Schema(nullable = true, description = "Null where no area has a value.")
        PeriodResponse period,

        @Schema(nullable = true) WholeResponse comparator,
        @Schema(nullable = true) QuartilesResponse quartiles,

        @Schema(
                nullable = true,
                description = "Whether the whole is green while some of its parts are red; null without a target.",
                examples = "false")
        Boolean isMasked,

        @Schema(description = "Best first by polarity; areas without a known value last.")
        List<LeaguePlaceResponse> rows) {

    /** The area that contains those compared, and its value. */
    record WholeResponse(
            NamedAreaResponse area,
            @Schema(nullable = true, examples = "41.2") BigDecimal value) {}

    /** The values that divide the areas into quarters. */
    record QuartilesResponse(
            @Schema(examples = "31.5") BigDecimal lower,
            @Schema(examples = "36.8") BigDecimal median,
            @Schema(examples = "42.1") BigDecimal upper) {

        static QuartilesResponse from(PeerGroup peers) {
            OptionalDouble median = peers.quantile(0.5);
            return median.isEmpty()
                    ? null
                    : new QuartilesResponse(
                            LimitsResponse.figure(peers.quantile(0.25).orElseThrow()),
                            LimitsResponse.figure(median.getAsDouble()),
                            LimitsResponse.figure(peers.quantile(0.75).orElseThrow()));
        }
    }

    /** One area's value and its place. */
    record LeaguePlaceResponse(
            NamedAreaResponse area,
            @Schema(nullable = true, examples = "38.4") BigDecimal value,
            @Schema(nullable = true) LimitsResponse limits95,
            @Schema(nullable = true) LimitsResponse limits998,
            @Schema(examples = "normal") String status,
            @Schema(nullable = true, examples = "[c]") String symbol,
            @Schema(examples = "false") boolean isSuppressed,

            @Schema(nullable = true, description = "1 is best; equal values share a rank.", examples = "12")
            Integer rank,

            @Schema(nullable = true, description = "Quarter of the areas, A being the best.")
            QuartileBand band,

            @Schema(description = "Against the comparator, at 95 % confidence.")
            ComparisonResult comparison,

            @Schema(description = "Against the comparator, at 95 % and 99.8 % confidence.")
            ComparisonResult comparisonDetailed) {

        static LeaguePlaceResponse from(LeagueTable.Row row) {
            Reading reading = row.reading();
            return new LeaguePlaceResponse(
                    NamedAreaResponse.from(row.area()),
                    reading.value(),
                    LimitsResponse.from(row.limits95()),
                    LimitsResponse.from(row.limits998()),
                    reading.status(),
                    reading.symbol(),
                    reading.isSuppressed(),
                    row.position().map(PeerPosition::rank).orElse(null),
                    row.position().flatMap(PeerPosition::band).orElse(null),
                    row.comparison().simple(),
                    row.comparison());
        }
    }

    static LeagueTableResponse from(LeagueTable table) {
        LeagueTable.Whole whole = table.whole();
        return new LeagueTableResponse(
                SeriesResponse.MeasuredResponse.from(table.indicator()),
                PeriodResponse.from(table.period(), table.indicator().yearType()),
                whole == null
                        ? null
                        : new WholeResponse(
                                NamedAreaResponse.from(whole.area()),
                                whole.reading() == null ? null : whole.reading().value()),
                QuartilesResponse.from(table.peers()),
                table.masked().map(MaskedArea::isMasked).orElse(null),
                table.rows().stream().map(LeaguePlaceResponse::from).toList());
    }
}

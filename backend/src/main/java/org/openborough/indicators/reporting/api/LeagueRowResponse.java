package org.openborough.indicators.reporting.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.comparison.ComparisonResult;
import org.openborough.indicators.judgement.comparison.PeerPosition;
import org.openborough.indicators.judgement.comparison.QuartileBand;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.reporting.LeagueTable;

/** One indicator of one area in its latest period, as a row of a table. */
record LeagueRowResponse(
        @Schema(examples = "NI 192") String indicatorCode,

        @Schema(examples = "Household waste reused, recycled and composted")
        String indicatorTitle,

        @Schema(examples = "E08000014") String areaCode,
        @Schema(examples = "Sefton") String areaName,
        @Schema(examples = "2015/16") String period,
        @Schema(examples = "2015-04-01") LocalDate periodStart,
        @Schema(examples = "2016-03-31") LocalDate periodEnd,
        @Schema(nullable = true, examples = "38.4") BigDecimal value,
        @Schema(nullable = true, examples = "[p]") String symbol,
        @Schema(nullable = true, examples = "36.9") BigDecimal lower95,
        @Schema(nullable = true, examples = "39.9") BigDecimal upper95,
        @Schema(nullable = true, examples = "12") Integer rank,

        @Schema(description = "Areas with a known value.", examples = "152")
        int ranked,

        @Schema(nullable = true) QuartileBand band,
        @Schema(nullable = true, examples = "England") String comparator,
        @Schema(nullable = true, examples = "41.2") BigDecimal comparatorValue,
        ComparisonResult comparison) {

    static LeagueRowResponse from(LeagueTable table, LeagueTable.Row row) {
        LeagueTable.Whole whole = table.whole();
        return new LeagueRowResponse(
                table.indicator().code(),
                table.indicator().title(),
                row.area().code(),
                row.area().name(),
                table.period().label(table.indicator().yearType()),
                table.period().start(),
                table.period().end(),
                row.reading().value(),
                row.reading().symbol(),
                row.limits95().map(Interval::lower).map(LimitsResponse::figure).orElse(null),
                row.limits95().map(Interval::upper).map(LimitsResponse::figure).orElse(null),
                row.position().map(PeerPosition::rank).orElse(null),
                table.peers().size(),
                row.position().flatMap(PeerPosition::band).orElse(null),
                whole == null ? null : whole.area().name(),
                whole == null || whole.reading() == null
                        ? null
                        : whole.reading().value(),
                row.comparison().simple());
    }
}

package org.openborough.indicators.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.indicators.judgement.comparison.PeerPosition;
import org.openborough.indicators.judgement.comparison.QuartileBand;
import org.openborough.indicators.judgement.intervals.Interval;
import org.openborough.indicators.reporting.LeagueQuestion;
import org.openborough.indicators.reporting.LeagueTable;
import org.openborough.indicators.reporting.ReportingService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.tabular.TableWriter;

@Path("/v1/comparisons")
@Tag(ref = "Indicators")
class ComparisonsResource {

    private static final List<String> COLUMNS = List.of(
            "indicatorCode",
            "indicatorTitle",
            "areaCode",
            "areaName",
            "period",
            "periodStart",
            "periodEnd",
            "value",
            "symbol",
            "lower95",
            "upper95",
            "rank",
            "ranked",
            "band",
            "comparator",
            "comparatorValue",
            "comparison");

    private final ReportingService reporting;

    @Inject
    ComparisonsResource(ReportingService reporting) {
        this.reporting = reporting;
    }

    @GET
    @PermitAll
    @Produces("text/csv; charset=UTF-8")
    @DataFamily({"indicators", "places"})
    @Operation(
            summary = "Download every indicator for every area",
            description =
                    "One row for each indicator and area in the indicator's latest period, with limits, rank, quartile"
                            + " band and comparison with the area that contains them all. Streamed as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The rows, with a header.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput downloadComparisons(
            @QueryParam("kind") @DefaultValue("authority") @Size(max = 20) @Parameter(description = "Kind of area.")
                    String kind,
            @QueryParam("within") @Size(max = 20) @Parameter(description = "Code of the area that contains them.")
                    String within) {
        LeagueQuestion question = LeagueQuestion.latest(kind, reporting.areaOrOwn(null), within);
        return out -> write(question, out);
    }

    private void write(LeagueQuestion question, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.csv(out, false)) {
            table.header(COLUMNS);
            reporting.forEachLeague(question, league -> write(table, league));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void write(TableWriter table, LeagueTable league) {
        LeagueTable.Whole whole = league.whole();
        Object[] shared = {
            league.indicator().code(),
            league.indicator().title(),
            league.period() == null
                    ? null
                    : league.period().label(league.indicator().yearType()),
            whole == null ? null : whole.area().name(),
            whole == null || whole.reading() == null ? null : whole.reading().value()
        };
        try {
            for (LeagueTable.Row row : league.rows()) {
                write(table, league, row, shared);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Writes one area.
     *
     * @param shared what is the same in every row of the league: code, title, period, comparator and its value
     */
    private static void write(TableWriter table, LeagueTable league, LeagueTable.Row row, Object[] shared)
            throws IOException {
        table.row(
                shared[0],
                shared[1],
                row.area().code(),
                row.area().name(),
                shared[2],
                league.period().start(),
                league.period().end(),
                row.reading().value(),
                row.reading().symbol(),
                row.limits95().map(Interval::lower).map(LimitsResponse::figure).orElse(null),
                row.limits95().map(Interval::upper).map(LimitsResponse::figure).orElse(null),
                row.position().map(PeerPosition::rank).orElse(null),
                league.peers().size(),
                row.position()
                        .flatMap(PeerPosition::band)
                        .map(QuartileBand::wireName)
                        .orElse(null),
                shared[3],
                shared[4],
                row.comparison().simple().wireName());
    }
}

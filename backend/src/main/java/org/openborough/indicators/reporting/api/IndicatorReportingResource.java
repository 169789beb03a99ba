package org.openborough.indicators.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.indicators.reporting.Assessment;
import org.openborough.indicators.reporting.LeagueQuestion;
import org.openborough.indicators.reporting.OverviewFilter;
import org.openborough.indicators.reporting.Range;
import org.openborough.indicators.reporting.ReportingProblem;
import org.openborough.indicators.reporting.ReportingService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class IndicatorReportingResource {

    private final ReportingService reporting;

    @Inject
    IndicatorReportingResource(ReportingService reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @PermitAll
    @DataFamily({"indicators", "places", "people"})
    @Operation(
            summary = "List indicators with their latest value",
            description = "Each with its latest value for one area, its status against the target, its comparison with"
                    + " the country and its direction of travel. Anybody sees public indicators; staff see all.")
    public Listing<IndicatorSummaryResponse> listIndicators(
            @Valid @BeanParam OverviewQuery query, @Valid @BeanParam ChangesRequest page) {
        OverviewFilter filter = query.toFilter(reporting.areaOrOwn(query.area));
        return Listing.of(page, request -> reporting.overview(filter, request).map(IndicatorSummaryResponse::from))
                .withRemovalsOf("indicator");
    }

    @GET
    @Path("/{indicatorId}/series")
    @PermitAll
    @DataFamily({"indicators", "places"})
    @Operation(
            summary = "Read an indicator over time",
            description = "All values of one area with confidence limits, targets and statuses, beside the areas that"
                    + " contain it, the mean of its statistical neighbours and of any group asked for. With asAt, as it"
                    + " was known at that time.")
    public SeriesResponse getIndicatorSeries(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("area")
                    @Size(max = 20)
                    @Parameter(description = "Code of the area; the council's own where left out.")
                    String area,
            @QueryParam("group") @Size(max = 10) @Parameter(description = "Comparator groups to put beside it.")
                    List<UUID> groups,
            @QueryParam("asAt") @Parameter(description = "The time whose knowledge is wanted.") Instant asAt) {
        return SeriesResponse.from(reporting.series(indicatorId, area, groups, asAt));
    }

    @GET
    @Path("/{indicatorId}/comparison")
    @PermitAll
    @DataFamily({"indicators", "places"})
    @Operation(
            summary = "Compare areas in one period",
            description =
                    "All areas of a kind with rank, quartile band and comparison with the area that contains them:"
                            + " councils with the country, wards with their borough.")
    public LeagueTableResponse compareAreas(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("kind") @DefaultValue("authority") @Size(max = 20) @Parameter(description = "Kind of area.")
                    String kind,
            @QueryParam("area")
                    @Size(max = 20)
                    @Parameter(description = "Code of the area that asks; the council's own where left out.")
                    String area,
            @QueryParam("within") @Size(max = 20) @Parameter(description = "Code of the area that contains them.")
                    String within,
            @QueryParam("group") @Parameter(description = "Only the members of this comparator group.") UUID group,
            @QueryParam("period")
                    @Size(max = 21)
                    @Parameter(description = "First and last day, as 2015-04-01/2016-03-31.")
                    String period) {
        Range range = Range.parse(period);
        return LeagueTableResponse.from(reporting.league(
                indicatorId,
                new LeagueQuestion(
                        kind,
                        reporting.areaOrOwn(area),
                        within,
                        group,
                        range == null ? null : range.start(),
                        range == null ? null : range.end())));
    }

    @GET
    @Path("/{indicatorId}/judgements")
    @PermitAll
    @Operation(
            summary = "List the judgements of a value",
            description = "Everything that can be judged about one value of one area, in a sentence each: against the"
                    + " target, against others, over time.")
    public JudgementsResponse listJudgements(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("area")
                    @Size(max = 20)
                    @Parameter(description = "Code of the area; the council's own where left out.")
                    String area,
            @QueryParam("period")
                    @Size(max = 21)
                    @Parameter(description = "First and last day; the latest where left out.")
                    String period,
            @QueryParam("group") @Size(max = 10) @Parameter(description = "Comparator groups to compare with as well.")
                    List<UUID> groups) {
        return JudgementsResponse.from(reporting.assess(indicatorId, area, Range.parse(period), groups));
    }

    @GET
    @Path("/{indicatorId}/judgements/{kind}")
    @PermitAll
    @Operation(
            summary = "Explain a judgement",
            description = "The rule and its version, what went in, the arithmetic step by step, and a sentence in plain"
                    + " English.")
    public ExplanationResponse explainJudgement(
            @PathParam("indicatorId") UUID indicatorId,
            @PathParam("kind") @Size(max = 60) String kind,
            @QueryParam("area")
                    @Size(max = 20)
                    @Parameter(description = "Code of the area; the council's own where left out.")
                    String area,
            @QueryParam("period")
                    @Size(max = 21)
                    @Parameter(description = "First and last day; the latest where left out.")
                    String period,
            @QueryParam("group") @Size(max = 10) @Parameter(description = "Comparator groups to compare with as well.")
                    List<UUID> groups) {
        Assessment assessment = reporting.assess(indicatorId, area, Range.parse(period), groups);
        Assessment.Entry entry = assessment.entries().get(kind);
        if (entry == null) {
            throw new DomainException(
                    ReportingProblem.NO_SUCH_JUDGEMENT,
                    "Of this value there are: %s."
                            .formatted(String.join(", ", assessment.entries().keySet())));
        }
        return ExplanationResponse.from(kind, entry.judgement().explain());
    }
}

package org.openborough.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.indicators.judgement.comparison.PeerPosition;
import org.openborough.indicators.periods.Period;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;

/** Answers what is asked about indicators, as far as whoever asks may see it. */
@ApplicationScoped
public class ReportingService {

    private final OverviewRepository overviews;
    private final SeriesRepository series;
    private final LeagueRepository leagues;
    private final Reader reader;
    private final String ownArea;

    @Inject
    ReportingService(
            OverviewRepository overviews,
            SeriesRepository series,
            LeagueRepository leagues,
            Reader reader,
            @ConfigProperty(name = "openborough.council.area-code") String ownArea) {
        this.overviews = overviews;
        this.series = series;
        this.leagues = leagues;
        this.reader = reader;
        this.ownArea = ownArea;
    }

    /** The code asked for, or that of the council's own area. */
    public String areaOrOwn(String areaCode) {
        return areaCode == null ? ownArea : areaCode;
    }

    public Page<Overview> overview(OverviewFilter filter, PageRequest request) {
        return overviews.page(filter, request, reader);
    }

    /**
     * One indicator of one area over time.
     *
     * @param asAt what was known at this time; null for now
     */
    public Series series(UUID indicatorId, String areaCode, List<UUID> groups, Instant asAt) {
        return series.series(indicatorId, areaOrOwn(areaCode), groups, asAt, reader)
                .orElseThrow(refusal(ReportingProblem.NO_SUCH_INDICATOR));
    }

    /** All areas of a kind against each other. */
    public LeagueTable league(UUID indicatorId, LeagueQuestion question) {
        LeagueTable table =
                leagues.table(indicatorId, question, reader).orElseThrow(refusal(ReportingProblem.NO_SUCH_INDICATOR));
        if (question.periodEnd() != null && table.period() == null) {
            throw new DomainException(ReportingProblem.NO_SUCH_PERIOD);
        }
        return table;
    }

    /** Every indicator's table in turn; memory does not grow with their number. */
    @Transactional
    public void forEachLeague(LeagueQuestion question, Consumer<LeagueTable> consumer) {
        leagues.forEachTable(question, reader, consumer);
    }

    /**
     * Everything that can be judged about one value.
     *
     * @param period null for the latest
     */
    public Assessment assess(UUID indicatorId, String areaCode, Range period, List<UUID> groups) {
        Series whole = series(indicatorId, areaCode, groups, null);
        Optional<Reading> reading = period == null
                ? whole.latest()
                : whole.at(period.as(whole.indicator().yearType()));
        Reading judged = reading.orElseThrow(refusal(ReportingProblem.NO_SUCH_PERIOD));
        return new Assessment(whole, judged, position(whole, judged.period()));
    }

    private Optional<PeerPosition> position(Series whole, Period period) {
        String kind = whole.area().kind();
        String within = kind.equals("authority") ? null : containing(whole);
        LeagueQuestion question =
                new LeagueQuestion(kind, whole.area().code(), within, null, period.start(), period.end());
        return leagues.table(whole.indicator().id(), question, reader)
                .flatMap(table -> table.rowOf(whole.area().code()))
                .flatMap(LeagueTable.Row::position);
    }

    /** Wards are ranked within their borough. */
    private String containing(Series whole) {
        return whole.area().kind().equals("ward") ? ownArea : null;
    }

    private static Supplier<DomainException> refusal(ReportingProblem problem) {
        return () -> new DomainException(problem);
    }
}

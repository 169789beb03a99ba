package org.openborough.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.plausibility.Circumstances;
import org.openborough.indicators.plausibility.Figure;
import org.openborough.indicators.plausibility.History;
import org.openborough.indicators.plausibility.Plausibility;
import org.openborough.indicators.plausibility.Warning;
import org.openborough.indicators.targets.TargetRepository;
import org.openborough.shared.time.CouncilCalendar;

/** Looks at a value beside those recorded before it, and beside its target. */
@ApplicationScoped
class Scrutiny {

    private final ObservationRepository observations;
    private final TargetRepository targets;
    private final CouncilCalendar calendar;

    @Inject
    Scrutiny(ObservationRepository observations, TargetRepository targets, CouncilCalendar calendar) {
        this.observations = observations;
        this.targets = targets;
        this.calendar = calendar;
    }

    /** What is unusual about a sound measurement. */
    List<Warning> look(Indicator indicator, UUID areaId, Period period, Measurement measurement) {
        if (measurement.value() == null) {
            return List.of();
        }
        // The target of the period itself comes before that of the year, of which a part is judged against its share.
        Target target = targets.covering(indicator.id(), areaId, period, indicator.yearType()).stream()
                .findFirst()
                .map(due -> due.by(period, indicator.definition().isCumulative()))
                .orElse(null);
        boolean isPreliminary = measurement.status() == ObservationStatus.PROVISIONAL
                || measurement.status() == ObservationStatus.ESTIMATED;
        return Plausibility.warnings(
                figure(period, measurement),
                new Circumstances(
                        indicator.definition(),
                        history(indicator, areaId, measurement),
                        target,
                        isPreliminary,
                        calendar.today()));
    }

    /** The values since the latest break; a value that begins a break itself has no history. */
    private History history(Indicator indicator, UUID areaId, Measurement measurement) {
        if (measurement.status() == ObservationStatus.BREAK) {
            return new History(List.of());
        }
        List<Observation> series = observations.series(indicator.id(), areaId);
        int latestBreak = 0;
        for (int i = 0; i < series.size(); i++) {
            latestBreak = series.get(i).measurement().status() == ObservationStatus.BREAK ? i : latestBreak;
        }
        return new History(series.subList(latestBreak, series.size()).stream()
                .map(value -> figure(value.period(indicator.yearType()), value.measurement()))
                .toList());
    }

    private static Figure figure(Period period, Measurement measurement) {
        return new Figure(period, measurement.value(), measurement.numerator(), measurement.denominator());
    }
}

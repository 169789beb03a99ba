package org.openborough.indicators.observations;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.indicators.AreaPeriod;
import org.openborough.indicators.AreaPeriods;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorEvents;
import org.openborough.indicators.IndicatorService;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.indicators.Recorder;
import org.openborough.indicators.disclosure.CountedPeriod;
import org.openborough.indicators.disclosure.DisclosureService;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.plausibility.Warning;
import org.openborough.people.Author;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;

/** Recording values, and correcting them by revisions (IND-02). */
@ApplicationScoped
public class ObservationService {

    private final ObservationRepository observations;
    private final IndicatorService indicators;
    private final AreaPeriods areaPeriods;
    private final Recorder recorder;
    private final Author author;
    private final Scrutiny scrutiny;
    private final DisclosureService disclosure;
    private final AuditTrail trail;
    private final IndicatorEvents events;
    private final Clock clock;

    @Inject
    ObservationService(
            ObservationRepository observations,
            IndicatorService indicators,
            AreaPeriods areaPeriods,
            Recorder recorder,
            Author author,
            Scrutiny scrutiny,
            DisclosureService disclosure,
            AuditTrail trail,
            IndicatorEvents events,
            Clock clock) {
        this.observations = observations;
        this.indicators = indicators;
        this.areaPeriods = areaPeriods;
        this.recorder = recorder;
        this.author = author;
        this.scrutiny = scrutiny;
        this.disclosure = disclosure;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    public Page<ListedObservation> list(UUID indicatorId, ObservationQuestion question, PageRequest request) {
        return observations.list(indicators.get(indicatorId), question, request);
    }

    /** The value, if who asks may see its indicator. */
    public ListedObservation get(UUID id) {
        Observation observation = found(observations.findByIdOptional(id));
        return observations.listed(
                observation, indicators.get(observation.indicatorId()).yearType());
    }

    /** What is unusual about a value that is being entered. Nothing is recorded, and no answers are needed. */
    public List<Warning> scrutinise(UUID indicatorId, Entry entry) {
        Indicator indicator = indicators.get(indicatorId);
        recorder.requireMayRecord(indicator);
        AreaPeriod about = areaPeriods.read(indicator, entry.areaCode(), entry.period());
        Measurement measurement = new Soundness(indicator.definition()).settle(entry.measurement());
        return scrutiny.look(indicator, about.area().id(), about.period(), measurement);
    }

    @Transactional
    public ListedObservation record(UUID indicatorId, Entry entry) {
        Indicator indicator = indicators.toMeasure(indicatorId);
        recorder.requireMayRecord(indicator);
        require(indicator.status() != IndicatorStatus.RETIRED, ObservationProblem.NO_LONGER_COLLECTED);
        AreaPeriod about = areaPeriods.read(indicator, entry.areaCode(), entry.period());
        Measurement measurement = new Soundness(indicator.definition()).settle(entry.measurement());
        requireFirst(indicator, about);
        List<Answer> answers =
                entry.acceptances().answer(scrutiny.look(indicator, about.area().id(), about.period(), measurement));
        trail.say("recorded", null);
        Observation observation =
                new Observation(indicatorId, about.area().id(), about.period(), measurement, author.title(), now());
        observation.explain(answers);
        return kept(observation, indicator);
    }

    /**
     * Puts a revision in the place of a value, which stays readable as at its date.
     *
     * @param expected the revision the caller has read
     */
    @Transactional
    public ListedObservation correct(UUID id, long expected, Correction correction) {
        Observation wrong = found(observations.toCorrect(id));
        Indicator indicator = indicators.toMeasure(wrong.indicatorId());
        recorder.requireMayRecord(indicator);
        wrong.requireRevision(expected);
        Measurement measurement = new Soundness(indicator.definition()).settle(correction.measurement());
        List<Answer> answers = correction
                .acceptances()
                .answer(scrutiny.look(indicator, wrong.areaId(), wrong.period(indicator.yearType()), measurement));
        trail.say("corrected", correction.reason());
        Observation revision = wrong.correct(measurement, correction.reason(), author.title(), now());
        revision.explain(answers);
        // The old value must cease to count before the new one does.
        observations.flush();
        return kept(revision, indicator);
    }

    private ListedObservation kept(Observation observation, Indicator indicator) {
        observations.persistAndFlush(observation);
        Period period = observation.period(indicator.yearType());
        disclosure.protect(new CountedPeriod(indicator.id(), period.start(), period.end()));
        events.valueRecorded(indicator.id(), observation.areaId());
        return observations.listed(observation, indicator.yearType());
    }

    private void requireFirst(Indicator indicator, AreaPeriod about) {
        observations.current(indicator.id(), about.area().id(), about.period()).ifPresent(present -> {
            throw new DomainException(
                    ObservationProblem.ALREADY_RECORDED,
                    "Correct the value /v1/observations/%s.".formatted(present.id()));
        });
    }

    private static Observation found(Optional<Observation> observation) {
        return observation.orElseThrow(() -> new DomainException(ObservationProblem.NO_SUCH_OBSERVATION));
    }

    private Instant now() {
        // PostgreSQL keeps microseconds: what is answered must equal what is read again.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

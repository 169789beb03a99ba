package org.openborough.indicators.targets;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.indicators.AreaPeriod;
import org.openborough.indicators.AreaPeriods;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorService;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.indicators.Recorder;
import org.openborough.people.Author;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;

/** Setting targets, and revising them with the reason where they ask for less. */
@ApplicationScoped
public class TargetService {

    private final TargetRepository targets;
    private final IndicatorService indicators;
    private final AreaPeriods areaPeriods;
    private final Recorder recorder;
    private final Author author;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    TargetService(
            TargetRepository targets,
            IndicatorService indicators,
            AreaPeriods areaPeriods,
            Recorder recorder,
            Author author,
            AuditTrail trail,
            Clock clock) {
        this.targets = targets;
        this.indicators = indicators;
        this.areaPeriods = areaPeriods;
        this.recorder = recorder;
        this.author = author;
        this.trail = trail;
        this.clock = clock;
    }

    public Page<ListedTarget> list(UUID indicatorId, String areaCode, boolean withRevisions, PageRequest request) {
        return targets.list(indicators.get(indicatorId), areaCode, withRevisions, request);
    }

    /** The target, if who asks may see its indicator. */
    public ListedTarget get(UUID id) {
        IndicatorTarget target = found(targets.findByIdOptional(id));
        return targets.listed(target, indicators.get(target.indicatorId()).yearType());
    }

    @Transactional
    public ListedTarget set(UUID indicatorId, TargetEntry entry) {
        Indicator indicator = indicators.toMeasure(indicatorId);
        require(indicator.status() != IndicatorStatus.RETIRED, TargetProblem.INDICATOR_RETIRED);
        AreaPeriod about = areaPeriods.read(indicator, entry.areaCode(), entry.period());
        new AimRules(indicator.definition(), about.period()).check(entry.aim());
        requireFirst(indicator, about);
        trail.say("target-set", entry.reason());
        IndicatorTarget target = new IndicatorTarget(
                indicatorId, about.area().id(), about.period(), entry.aim(), entry.reason(), author.title(), now());
        targets.persistAndFlush(target);
        return targets.listed(target, indicator.yearType());
    }

    /**
     * Puts a revision in the place of a target.
     *
     * @param expected the revision the caller has read
     * @param reason required when the new aim asks for less; may be null otherwise
     */
    @Transactional
    public ListedTarget revise(UUID id, long expected, Aim aim, String reason) {
        IndicatorTarget present = found(targets.toRevise(id));
        Indicator indicator = indicators.toMeasure(present.indicatorId());
        present.requireRevision(expected);
        new AimRules(indicator.definition(), present.period(indicator.yearType())).check(aim);
        trail.say("target-revised", reason);
        IndicatorTarget revision = present.revise(aim, reason, author.title(), now());
        // The old target must cease to hold before the new one does.
        targets.flush();
        targets.persistAndFlush(revision);
        return targets.listed(revision, indicator.yearType());
    }

    private void requireFirst(Indicator indicator, AreaPeriod about) {
        targets.current(indicator.id(), about.area().id(), about.period()).ifPresent(present -> {
            throw new DomainException(
                    TargetProblem.TARGET_EXISTS, "Revise the target /v1/targets/%s.".formatted(present.id()));
        });
    }

    private static IndicatorTarget found(Optional<IndicatorTarget> target) {
        return target.orElseThrow(() -> new DomainException(TargetProblem.NO_SUCH_TARGET));
    }

    private Instant now() {
        // PostgreSQL keeps microseconds: what is answered must equal what is read again.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

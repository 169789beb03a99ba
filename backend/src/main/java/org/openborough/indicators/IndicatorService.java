package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.indicators.disclosure.DisclosureService;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.time.CouncilCalendar;

/** Laying down, changing and ending indicators. */
@ApplicationScoped
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final ThemeRepository themes;
    private final OwnerRepository owners;
    private final IndicatorSurroundingsRepository surroundings;
    private final DisclosureService disclosure;
    private final AuditTrail trail;
    private final IndicatorEvents events;
    private final CurrentUser user;
    private final CouncilCalendar calendar;

    @Inject
    IndicatorService(
            IndicatorRepository indicators,
            ThemeRepository themes,
            OwnerRepository owners,
            IndicatorSurroundingsRepository surroundings,
            DisclosureService disclosure,
            AuditTrail trail,
            IndicatorEvents events,
            CurrentUser user,
            CouncilCalendar calendar) {
        this.indicators = indicators;
        this.themes = themes;
        this.owners = owners;
        this.surroundings = surroundings;
        this.disclosure = disclosure;
        this.trail = trail;
        this.events = events;
        this.user = user;
        this.calendar = calendar;
    }

    /** The indicator, if who asks may see it. */
    public Indicator get(UUID id) {
        return indicators
                .findByIdOptional(id)
                .filter(Audience.of(user)::sees)
                .orElseThrow(() -> new DomainException(IndicatorProblem.NO_SUCH_INDICATOR));
    }

    /** What is shown with an indicator that was read before. */
    public IndicatorSurroundings around(Indicator indicator) {
        return surroundings.around(indicator.id(), Audience.of(user), calendar.today());
    }

    @Transactional
    public Indicator create(Definition definition) {
        Indicator indicator = new Indicator(definition);
        requireKnown(definition);
        requireFree(definition.code(), indicator);
        indicators.persistAndFlush(indicator);
        return indicator;
    }

    @Transactional
    public Indicator define(UUID id, long version, Definition definition) {
        Indicator indicator = toChange(id, version);
        requireKnown(definition);
        requireFree(definition.code(), indicator);
        boolean hidesOtherNumbers =
                definition.suppressionThreshold() != indicator.definition().suppressionThreshold();
        indicator.define(definition, indicators.hasValues(id));
        indicators.flush();
        if (hidesOtherNumbers) {
            disclosure.protectIndicator(id);
        }
        return indicator;
    }

    @Transactional
    public Indicator activate(UUID id, long version) {
        Indicator indicator = toChange(id, version);
        trail.say("activated", null);
        indicator.activate();
        indicators.flush();
        events.happened(IndicatorEvent.ACTIVATED, id);
        return indicator;
    }

    /**
     * Ends an indicator; its values stay.
     *
     * @param on the day it ends; null for today
     */
    @Transactional
    public Indicator retire(UUID id, long version, LocalDate on, String reason, Collection<Successor> successors) {
        Indicator indicator = toChange(id, version);
        requireSuccessors(successors);
        trail.say("retired", reason);
        indicator.retire(on == null ? calendar.today() : on, reason, successors);
        indicators.flush();
        events.happened(IndicatorEvent.RETIRED, id);
        return indicator;
    }

    /** The indicator, held as it is until the end of the transaction: figures are about to be recorded under it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Indicator toMeasure(UUID id) {
        Indicator indicator = get(id);
        indicators.getEntityManager().lock(indicator, LockModeType.PESSIMISTIC_READ);
        return indicator;
    }

    private Indicator toChange(UUID id, long version) {
        Indicator indicator = get(id);
        indicators.getEntityManager().lock(indicator, LockModeType.PESSIMISTIC_WRITE);
        indicator.requireVersion(version);
        return indicator;
    }

    private void requireFree(String code, Indicator indicator) {
        require(
                indicators.withCode(code).filter(other -> other != indicator).isEmpty(),
                IndicatorProblem.CODE_TAKEN,
                "Another indicator has the code %s.".formatted(code));
    }

    private void requireKnown(Definition definition) {
        UUID theme = definition.themeId();
        new Faults()
                .addIf(
                        !owners.exists(definition.ownerId()),
                        "/ownerId",
                        "unknown-organisation",
                        "There is no such organisation.")
                .addIf(
                        theme != null && themes.findByIdOptional(theme).isEmpty(),
                        "/themeId",
                        "unknown-theme",
                        "There is no such theme.")
                .throwIfAny(IndicatorProblem.UNSOUND_DEFINITION);
    }

    private void requireSuccessors(Collection<Successor> successors) {
        Faults faults = new Faults();
        int index = 0;
        for (Successor successor : successors) {
            faults.addIf(
                    indicators.findByIdOptional(successor.successorId()).isEmpty(),
                    "/successors/" + index++ + "/indicatorId",
                    "unknown-indicator",
                    "There is no such indicator.");
        }
        faults.throwIfAny(IndicatorProblem.UNKNOWN_SUCCESSOR);
    }
}

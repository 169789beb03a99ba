package org.openborough.decisions;

import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.people.Author;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.security.CurrentUser;

/** Keeping the minutes: what was decided, corrected, and on which conditions. */
@ApplicationScoped
public class DecisionService {

    private final DecisionRepository decisions;
    private final MeetingItemRepository items;
    private final Author author;
    private final AuditTrail trail;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    DecisionService(
            DecisionRepository decisions,
            MeetingItemRepository items,
            Author author,
            AuditTrail trail,
            CurrentUser user,
            Clock clock) {
        this.decisions = decisions;
        this.items = items;
        this.author = author;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    public Page<Decision> list(DecisionQuestion question, PageRequest request) {
        return decisions.latestFirst(question, Audience.of(user), request);
    }

    /** The decision, if who asks may see it. */
    public Decision get(UUID id) {
        return decisions
                .whole(id)
                .filter(decision -> Audience.of(user).sees(decision.item()))
                .orElseThrow(() -> new DomainException(DecisionsProblem.NO_SUCH_DECISION));
    }

    @Transactional
    public Decision create(UUID itemId, Minute minute, List<Condition> conditions) {
        MeetingItem item = referred(items.findByIdOptional(itemId), "/itemId");
        Decision decision = new Decision(item, minute, conditions);
        requireNumberFree(decision);
        requireKnown(conditions);
        decisions.persistAndFlush(decision);
        return decision;
    }

    /** Writes a minute anew that is not published. */
    @Transactional
    public Decision revise(UUID id, long version, Minute minute, List<Condition> conditions) {
        Decision decision = toChange(id, version);
        requireKnown(conditions);
        decision.draft(minute, conditions);
        requireNumberFree(decision);
        decisions.flush();
        return decision;
    }

    /** Corrects a published minute, and keeps what it said (ADJ-09). */
    @Transactional
    public Decision correct(UUID id, long version, Minute minute, String reason) {
        Decision decision = toChange(id, version);
        trail.say("corrected", reason);
        decision.correct(minute, reason, author.title(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        requireNumberFree(decision);
        decisions.flush();
        return decision;
    }

    /**
     * Says whether a condition came about (ADJ-11).
     *
     * @param number the condition's number, from one
     */
    @Transactional
    public Decision settleCondition(UUID id, long version, int number, boolean isMet, LocalDate on, String note) {
        Decision decision = toChange(id, version);
        trail.say("condition-settled", note);
        decision.settle(number - 1, isMet, on, note);
        decisions.flush();
        return decision;
    }

    /** Removes a decision that is not published and that nothing follows from; otherwise the database refuses. */
    @Transactional
    public void remove(UUID id, long version) {
        Decision decision = toChange(id, version);
        require(!decision.isPublished(), DecisionsProblem.MINUTES_PUBLISHED);
        decisions.delete(decision);
        decisions.flush();
    }

    private Decision toChange(UUID id, long version) {
        Decision decision = get(id);
        decision.requireVersion(version);
        return decision;
    }

    private void requireNumberFree(Decision decision) {
        require(
                decisions
                        .numbered(decision.meeting().id(), decision.minute().number())
                        .filter(other -> other != decision)
                        .isEmpty(),
                DecisionsProblem.MINUTE_NUMBER_TAKEN);
    }

    private void requireKnown(List<Condition> conditions) {
        Faults faults = new Faults();
        for (int i = 0; i < conditions.size(); i++) {
            UUID other = conditions.get(i).dependsOnId();
            faults.addIf(
                    other != null && decisions.findByIdOptional(other).isEmpty(),
                    "/conditions/%d/dependsOnId".formatted(i),
                    "unknown-record",
                    "There is no such decision.");
        }
        faults.throwIfAny(CommonProblem.INVALID_VALUES);
    }
}

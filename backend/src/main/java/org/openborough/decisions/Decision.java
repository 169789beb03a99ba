package org.openborough.decisions;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** What a meeting resolved about one of its items. Once published, its first words stay whatever is corrected (ADJ-09). */
@Entity
public class Decision extends RecordedEntity {

    @ManyToOne(optional = false)
    private MeetingItem item;

    /** Of the item; kept here too, for the database to hold minute numbers unique within the meeting. */
    private UUID meetingId;

    private String minuteNumber;
    private String resolution;
    private Outcome outcome;
    private Instant correctedAt;

    @ElementCollection
    @CollectionTable(name = "decision_condition", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Condition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_correction", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Correction> corrections = new ArrayList<>();

    protected Decision() {}

    public Decision(MeetingItem item, Minute minute, List<Condition> conditions) {
        this.item = item;
        this.meetingId = item.meeting().id();
        take(minute);
        this.conditions.addAll(conditions);
    }

    /** Writes the minute anew while nobody but the council's own people has read it. */
    void draft(Minute minute, List<Condition> newConditions) {
        require(!isPublished(), DecisionsProblem.MINUTES_PUBLISHED);
        take(minute);
        conditions.clear();
        conditions.addAll(newConditions);
    }

    /**
     * Corrects published minutes; what they said before is kept.
     *
     * @param by the post that corrects
     */
    void correct(Minute minute, String reason, String by, Instant now) {
        require(isPublished(), DecisionsProblem.MINUTES_NOT_PUBLISHED);
        require(!minute.equals(minute()), DecisionsProblem.NOTHING_CORRECTED);
        corrections.add(new Correction(minuteNumber, resolution, outcome, reason, by, now));
        correctedAt = now;
        take(minute);
    }

    /** Says whether a condition came about; once. */
    void settle(int index, boolean isMet, LocalDate on, String note) {
        require(index >= 0 && index < conditions.size(), DecisionsProblem.NO_SUCH_CONDITION);
        Condition condition = conditions.get(index);
        require(condition.state() == ConditionState.OUTSTANDING, DecisionsProblem.CONDITION_SETTLED);
        conditions.set(index, condition.settled(isMet, on, note));
    }

    private void take(Minute minute) {
        minuteNumber = minute.number().strip();
        resolution = minute.resolution();
        outcome = minute.outcome();
    }

    public boolean isPublished() {
        return item.meeting().publishedAt().isPresent();
    }

    public MeetingItem item() {
        return item;
    }

    public Meeting meeting() {
        return item.meeting();
    }

    public Minute minute() {
        return new Minute(minuteNumber, resolution, outcome);
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** What the minutes said before each correction; the first is what was published first. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** When it was corrected last; empty if never. */
    public Optional<Instant> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }
}

package org.openborough.decisions.actions;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.openborough.decisions.Decision;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.decisions.MeetingItem;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** Something to be done, or reported, because of a decision. Which post acts is in the register of responsibilities. */
@Entity
public class DecisionAction extends RecordedEntity {

    @ManyToOne(optional = false)
    private Decision decision;

    private ActionKind kind;
    private String task;
    private String reportTo;
    private LocalDate due;
    private ActionState state = ActionState.OPEN;
    private LocalDate settledOn;
    private String evidence;
    private String evidenceUrl;

    @ManyToOne
    private MeetingItem reportedItem;

    private LocalDate lastRemindedOn;

    protected DecisionAction() {}

    public DecisionAction(Decision decision, ActionDetails details) {
        this.decision = decision;
        revise(details);
    }

    /** Takes on the details as a whole, while it is open. */
    public void revise(ActionDetails details) {
        require(state == ActionState.OPEN, DecisionsProblem.ACTION_SETTLED);
        new Faults()
                .addIf(
                        (details.kind() == ActionKind.REPORT) != (details.reportTo() != null),
                        "/reportTo",
                        "report-only",
                        "A report, and only a report, names the body that wants it.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        kind = details.kind();
        task = details.task().strip();
        reportTo = details.reportTo();
        due = details.due();
    }

    public void complete(Completion completion, LocalDate on) {
        settle(ActionState.DONE, completion.evidence(), on);
        evidenceUrl = completion.evidenceUrl();
        reportedItem = completion.reportedItem();
    }

    public void cancel(String reason, LocalDate on) {
        settle(ActionState.CANCELLED, reason, on);
    }

    private void settle(ActionState how, String why, LocalDate on) {
        require(state == ActionState.OPEN, DecisionsProblem.ACTION_SETTLED);
        state = how;
        evidence = why;
        settledOn = on;
    }

    /** Opens it again: it was not done, or is wanted after all. */
    public void reopen() {
        require(state != ActionState.OPEN, DecisionsProblem.ACTION_OPEN);
        state = ActionState.OPEN;
        settledOn = null;
        evidence = null;
        evidenceUrl = null;
        reportedItem = null;
    }

    public boolean isOverdue(LocalDate today) {
        return state == ActionState.OPEN && today.isAfter(due);
    }

    public Decision decision() {
        return decision;
    }

    public ActionDetails details() {
        return new ActionDetails(kind, task, reportTo, due);
    }

    public LocalDate due() {
        return due;
    }

    public ActionState state() {
        return state;
    }

    /** The day it was done or cancelled. */
    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    /** What shows that it was done, or why it was cancelled. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Optional<String> evidenceUrl() {
        return Optional.ofNullable(evidenceUrl);
    }

    /** The item of the meeting that had the report. */
    public Optional<MeetingItem> reportedItem() {
        return Optional.ofNullable(reportedItem);
    }

    Optional<LocalDate> lastRemindedOn() {
        return Optional.ofNullable(lastRemindedOn);
    }
}

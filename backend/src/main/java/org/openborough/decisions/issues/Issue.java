package org.openborough.decisions.issues;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.decisions.MeetingItem;
import org.openborough.shared.persistence.RecordedEntity;

/** Something that one meeting after another has to deal with. */
@Entity
public class Issue extends RecordedEntity {

    private String title;
    private String summary;
    private LocalDate closedOn;

    @ManyToMany
    @JoinTable(
            name = "issue_item",
            joinColumns = @JoinColumn(name = "issue_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    private Set<MeetingItem> items = new HashSet<>();

    protected Issue() {}

    public Issue(String title, String summary) {
        revise(title, summary);
    }

    public void revise(String newTitle, String newSummary) {
        title = newTitle.strip();
        summary = newSummary;
    }

    public void close(LocalDate on) {
        require(closedOn == null, DecisionsProblem.ISSUE_CLOSED);
        closedOn = on;
    }

    public void reopen() {
        require(closedOn != null, DecisionsProblem.ISSUE_OPEN);
        closedOn = null;
    }

    /** Adds an item of a meeting to the thread. */
    void thread(MeetingItem item) {
        require(closedOn == null, DecisionsProblem.ISSUE_CLOSED);
        require(items.add(item), DecisionsProblem.ITEM_IN_THREAD);
    }

    /** Takes an item out that does not belong to the thread. */
    void unthread(MeetingItem item) {
        require(items.remove(item), DecisionsProblem.NO_SUCH_ITEM);
    }

    public String title() {
        return title;
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    /** Empty while it is open. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}

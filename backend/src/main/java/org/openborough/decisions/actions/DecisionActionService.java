package org.openborough.decisions.actions;

import static org.openborough.shared.problem.Require.referred;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.decisions.Audience;
import org.openborough.decisions.DecisionRepository;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.decisions.MeetingItemRepository;
import org.openborough.people.Post;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.time.CouncilCalendar;

/** What follows from decisions, from the asking to the evidence. */
@ApplicationScoped
public class DecisionActionService {

    private final DecisionActionRepository actions;
    private final DecisionRepository decisions;
    private final MeetingItemRepository items;
    private final ActingPosts posts;
    private final ActionNoteService notes;
    private final AuditTrail trail;
    private final CurrentUser user;
    private final CouncilCalendar calendar;

    @Inject
    DecisionActionService(
            DecisionActionRepository actions,
            DecisionRepository decisions,
            MeetingItemRepository items,
            ActingPosts posts,
            ActionNoteService notes,
            AuditTrail trail,
            CurrentUser user,
            CouncilCalendar calendar) {
        this.actions = actions;
        this.decisions = decisions;
        this.items = items;
        this.posts = posts;
        this.notes = notes;
        this.trail = trail;
        this.user = user;
        this.calendar = calendar;
    }

    /** The actions asked for, those due first. */
    public Page<OwnedAction> list(ActionSelection selection, PageRequest request) {
        Page<DecisionAction> page = actions.dueFirst(question(selection), Audience.of(user), request);
        Map<UUID, Post> owners =
                posts.of(page.items().stream().map(DecisionAction::id).toList());
        LocalDate today = calendar.today();
        return page.map(action ->
                new OwnedAction(action, Optional.ofNullable(owners.get(action.id())), action.isOverdue(today)));
    }

    public OwnedAction get(UUID id) {
        return owned(action(id));
    }

    @Transactional
    public OwnedAction create(UUID decisionId, ActionDetails details, UUID postId) {
        DecisionAction action = new DecisionAction(referred(decisions.whole(decisionId), "/decisionId"), details);
        actions.persistAndFlush(action);
        posts.assign(action, postId);
        return owned(action);
    }

    @Transactional
    public OwnedAction revise(UUID id, long version, ActionDetails details) {
        DecisionAction action = toChange(id, version);
        action.revise(details);
        actions.flush();
        return owned(action);
    }

    /** Moves the action to another post from today on; who had it before stays on record (ADJ-09). */
    @Transactional
    public OwnedAction reassign(UUID id, long version, UUID postId, String reason) {
        DecisionAction action = toChange(id, version);
        Post post = posts.assign(action, postId);
        notes.write(action, "Moved to %s: %s".formatted(post.title(), reason));
        actions.step(action);
        return owned(action);
    }

    /**
     * Says that it is done, and what shows it.
     *
     * @param reportedItemId the item of the meeting that had the report, or null
     */
    @Transactional
    public OwnedAction complete(UUID id, long version, String evidence, String evidenceUrl, UUID reportedItemId) {
        DecisionAction action = toChange(id, version);
        posts.requireMayReport(action);
        trail.say("completed", null);
        action.complete(
                new Completion(
                        evidence,
                        evidenceUrl,
                        reportedItemId == null
                                ? null
                                : referred(items.findByIdOptional(reportedItemId), "/reportedItemId")),
                calendar.today());
        actions.flush();
        return owned(action);
    }

    @Transactional
    public OwnedAction cancel(UUID id, long version, String reason) {
        DecisionAction action = toChange(id, version);
        trail.say("cancelled", reason);
        action.cancel(reason, calendar.today());
        actions.flush();
        return owned(action);
    }

    @Transactional
    public OwnedAction reopen(UUID id, long version, String reason) {
        DecisionAction action = toChange(id, version);
        trail.say("reopened", reason);
        action.reopen();
        notes.write(action, "Opened again: " + reason);
        actions.flush();
        return owned(action);
    }

    private ActionQuestion question(ActionSelection selection) {
        List<UUID> ids = null;
        if (selection.isMine()) {
            ids = posts.actionsOfUser();
        } else if (selection.postId() != null) {
            ids = posts.actionsOf(selection.postId());
        }
        return new ActionQuestion(
                selection.decisionId(),
                ids,
                selection.state(),
                selection.kind(),
                selection.isOverdue() ? calendar.today() : null);
    }

    private DecisionAction action(UUID id) {
        return actions.whole(id)
                .filter(action -> Audience.of(user).sees(action.decision().item()))
                .orElseThrow(() -> new DomainException(DecisionsProblem.NO_SUCH_ACTION));
    }

    private DecisionAction toChange(UUID id, long version) {
        DecisionAction action = action(id);
        action.requireVersion(version);
        return action;
    }

    private OwnedAction owned(DecisionAction action) {
        Post owner = posts.of(List.of(action.id())).get(action.id());
        return new OwnedAction(action, Optional.ofNullable(owner), action.isOverdue(calendar.today()));
    }
}

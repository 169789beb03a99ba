package org.openborough.decisions.actions;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.people.Author;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** What is said of actions on their way; for the council's own people. */
@ApplicationScoped
public class ActionNoteService {

    private final ActionNoteRepository notes;
    private final DecisionActionRepository actions;
    private final ActingPosts posts;
    private final Author author;
    private final CurrentUser user;

    @Inject
    ActionNoteService(
            ActionNoteRepository notes,
            DecisionActionRepository actions,
            ActingPosts posts,
            Author author,
            CurrentUser user) {
        this.notes = notes;
        this.actions = actions;
        this.posts = posts;
        this.author = author;
        this.user = user;
    }

    public Page<ActionNote> list(UUID actionId, PageRequest request) {
        return notes.of(action(actionId).id(), request);
    }

    @Transactional
    public ActionNote add(UUID actionId, String note) {
        DecisionAction action = action(actionId);
        posts.requireMayReport(action);
        return write(action, note);
    }

    ActionNote write(DecisionAction action, String text) {
        ActionNote note = new ActionNote(action, text, author.title());
        notes.persistAndFlush(note);
        return note;
    }

    private DecisionAction action(UUID id) {
        DecisionAction action =
                actions.findByIdOptional(id).orElseThrow(() -> new DomainException(DecisionsProblem.NO_SUCH_ACTION));
        require(user.isStaff(), CommonProblem.NOT_ALLOWED);
        return action;
    }
}

package org.openborough.decisions.actions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** What was said of the actions on their way. */
@ApplicationScoped
public class ActionNoteRepository implements PanacheRepositoryBase<ActionNote, UUID> {

    /** Ids are made in the order of time. */
    private static final Keyset<ActionNote> LATEST_FIRST =
            new Keyset<ActionNote>().descending("n.id", ActionNote::id, UUID::fromString);

    Page<ActionNote> of(UUID actionId, PageRequest request) {
        return Selection.from("DecisionActionNote n", ActionNote.class)
                .where("n.actionId = :action", "action", actionId)
                .page(getEntityManager(), LATEST_FIRST, request);
    }
}

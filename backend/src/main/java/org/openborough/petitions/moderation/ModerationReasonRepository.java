package org.openborough.petitions.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The reasons prepared for officers. */
@ApplicationScoped
class ModerationReasonRepository implements PanacheRepositoryBase<ModerationReason, UUID> {

    private static final Keyset<ModerationReason> BY_NAME = new Keyset<ModerationReason>()
            .ascending("r.name", ModerationReason::name, text -> text)
            .ascending("r.id", ModerationReason::id, UUID::fromString);

    Page<ModerationReason> byName(ReasonKind kind, PageRequest request) {
        return Selection.from("ModerationReason r", ModerationReason.class)
                .where("r.kind = :kind", "kind", kind)
                .page(getEntityManager(), BY_NAME, request);
    }

    boolean isTaken(ReasonKind kind, String name) {
        return count("kind = ?1 and name = ?2", kind, name.strip()) > 0;
    }
}

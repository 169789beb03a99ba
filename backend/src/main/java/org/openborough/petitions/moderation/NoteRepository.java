package org.openborough.petitions.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The notes of officers. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, UUID> {

    List<Note> of(UUID petitionId) {
        return list("petitionId = ?1 order by id", petitionId);
    }
}

package org.openborough.petitions.handling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is owed beside the life of petitions. */
@ApplicationScoped
public class TrackRepository implements PanacheRepositoryBase<Track, UUID> {

    public List<Track> of(UUID petitionId) {
        return list("petitionId = ?1 order by awaitedSince, kind", petitionId);
    }

    Optional<Track> of(UUID petitionId, TrackKind kind) {
        return find("petitionId = ?1 and kind = ?2", petitionId, kind).firstResultOptional();
    }
}

package org.openborough.petitions.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The refusals of petitions. */
@ApplicationScoped
public class RefusalRepository implements PanacheRepositoryBase<Refusal, UUID> {

    /** The refusal that is proposed or confirmed, if there is one. */
    public Optional<Refusal> standing(UUID petitionId) {
        return find("petitionId = ?1 and state <> ?2", petitionId, RefusalState.REJECTED)
                .firstResultOptional();
    }
}

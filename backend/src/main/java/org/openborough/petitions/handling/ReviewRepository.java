package org.openborough.petitions.handling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The reviews of how petitions were dealt with. */
@ApplicationScoped
public class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    /** The latest review of a petition. */
    public Optional<Review> latest(UUID petitionId) {
        return find("petitionId = ?1 order by id desc", petitionId).firstResultOptional();
    }
}

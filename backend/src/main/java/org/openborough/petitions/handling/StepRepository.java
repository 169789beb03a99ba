package org.openborough.petitions.handling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps taken on petitions. */
@ApplicationScoped
public class StepRepository implements PanacheRepositoryBase<Step, UUID> {

    public List<Step> of(UUID petitionId) {
        return list("petitionId = ?1 order by details.takenOn, id", petitionId);
    }
}

package org.openborough.petitions.clocks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clocks of petitions. */
@ApplicationScoped
public class PetitionClockRepository implements PanacheRepositoryBase<PetitionClock, UUID> {

    Optional<PetitionClock> running(UUID petitionId, ClockKind kind) {
        return find("petitionId = ?1 and kind = ?2 and doneOn is null and stoppedOn is null", petitionId, kind)
                .firstResultOptional();
    }

    List<PetitionClock> running(UUID petitionId) {
        return list("petitionId = ?1 and doneOn is null and stoppedOn is null", petitionId);
    }

    /** Those that the last stop of the petition ended. */
    List<PetitionClock> lastStopped(UUID petitionId) {
        LocalDate last = getEntityManager()
                .createQuery("select max(stoppedOn) from PetitionClock where petitionId = :petition", LocalDate.class)
                .setParameter("petition", petitionId)
                .getSingleResult();
        return last == null ? List.of() : list("petitionId = ?1 and stoppedOn = ?2", petitionId, last);
    }

    /** Those that run or were answered, and those that were late when they were stopped. */
    List<PetitionClock> counting(UUID petitionId) {
        return list(
                "petitionId = ?1 and (stoppedOn is null or stoppedOn > coalesce(revisedOn, dueOn))"
                        + " order by startedOn, id",
                petitionId);
    }
}

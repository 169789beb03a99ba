package org.openborough.petitions.schemes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The versions of the petition scheme. */
@ApplicationScoped
public class PetitionSchemeRepository implements PanacheRepositoryBase<PetitionScheme, UUID> {

    private static final Keyset<PetitionScheme> LATEST_FIRST =
            new Keyset<PetitionScheme>().descending("s.number", PetitionScheme::number, Integer::valueOf);

    Page<PetitionScheme> latestFirst(SchemeState state, LocalDate inForceOn, PageRequest request) {
        return Selection.from("PetitionScheme s", PetitionScheme.class)
                .where("s.state = :state", "state", state)
                .where("s.approval.inForceFrom <= :day and coalesce(s.inForceTo, :day) >= :day", "day", inForceOn)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    Optional<PetitionScheme> latest() {
        return find("order by number desc").firstResultOptional();
    }

    /** The published version in force on a day. */
    Optional<PetitionScheme> inForceOn(LocalDate day) {
        return find(
                        "state = ?1 and approval.inForceFrom <= ?2 and coalesce(inForceTo, ?2) >= ?2",
                        SchemeState.PUBLISHED,
                        day)
                .firstResultOptional();
    }

    /** The published version that no other follows yet. */
    Optional<PetitionScheme> openEnded() {
        return find("state = ?1 and inForceTo is null", SchemeState.PUBLISHED).firstResultOptional();
    }
}

package org.openborough.imports;

import static org.openborough.shared.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;
import org.openborough.shared.problem.DomainException;

/** The imports. */
@ApplicationScoped
public class ImportJobRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    /** What is cleaned in one transaction. */
    private static final int AT_A_TIME = 50;

    private static final Keyset<ImportJob> NEWEST_FIRST =
            new Keyset<ImportJob>().descending("j.id", ImportJob::id, UUID::fromString);

    public ImportJob require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainException(NOT_FOUND, "There is no such import."));
    }

    /** Imports of one organisation, or of all where it is null; the newest first. */
    Page<ImportJob> newestFirst(String kind, ImportState state, UUID organisationId, PageRequest request) {
        return Selection.from("ImportJob j", ImportJob.class)
                .where("j.kind = :kind", "kind", kind)
                .where("j.state = :state", "state", state)
                .where("j.organisationId = :organisation", "organisation", organisationId)
                .page(getEntityManager(), NEWEST_FIRST, request);
    }

    /** A few imports in one of the states that nobody changed since a time, and whose rows are still kept. */
    List<ImportJob> unchangedSince(Instant time, List<ImportState> states) {
        return find("state in ?1 and updatedAt < ?2 and rowsForgottenAt is null order by updatedAt", states, time)
                .page(0, AT_A_TIME)
                .list();
    }

    /**
     * Imports that are said to be under way, but whose work was taken up before {@code started}, or was asked for before
     * {@code asked} and never taken up.
     */
    public List<UUID> underWaySince(Instant started, Instant asked) {
        return getEntityManager()
                .createQuery(
                        "select j.id from ImportJob j where j.state in (CHECKING, APPLYING, REVERSING) and"
                                + " (j.runStartedAt < :started or j.runStartedAt is null and j.updatedAt < :asked)",
                        UUID.class)
                .setParameter("started", started)
                .setParameter("asked", asked)
                .getResultList();
    }
}

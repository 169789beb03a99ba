package org.openborough.petitions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The petitions. */
@ApplicationScoped
public class PetitionRepository implements PanacheRepositoryBase<Petition, UUID> {

    /** The next reference of a year; whoever asks at the same time waits for the transaction to end. */
    String nextReference(int year) {
        int number = ((Number) getEntityManager()
                        .createNativeQuery("insert into petition_reference (year, last) values (:year, 1)"
                                + " on conflict (year) do update set last = petition_reference.last + 1 returning last")
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
        return "EP-%d-%04d".formatted(year, number);
    }

    /** Whether somebody has signed, which locks the text. */
    public boolean isTextLocked(UUID petitionId) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from petition_text_lock where petition_id = :petition)")
                .setParameter("petition", petitionId)
                .getSingleResult();
    }

    /** How many have signed by the last count, on paper and otherwise. */
    public int signatures(UUID petitionId) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select coalesce(sum(electronic + paper), 0) from petition_count"
                                + " where petition_id = :petition")
                        .setParameter("petition", petitionId)
                        .getSingleResult())
                .intValue();
    }

    /**
     * The petitions that the clock or the count may move: past their last day, drafts nobody confirmed, gathering
     * supporters, or counted anew while thresholds of their scheme are not noted as reached.
     *
     * @param unconfirmedSince drafts that are older are given up
     */
    @SuppressWarnings("unchecked") // A native query of one column of ids.
    public List<UUID> maybeDue(LocalDate today, Instant unconfirmedSince) {
        return getEntityManager()
                .createNativeQuery("""
                        select p.id from petition p
                        join petition_scheme s on s.id = p.scheme_id
                        left join petition_count c on c.petition_id = p.id
                        where (p.state = 'open' and p.closes_on < :today)
                           or (p.state = 'draft' and p.state_since < :unconfirmed)
                           or (p.state = 'gathering' and c.electronic + c.paper
                               >= cast(cast(s.rules as jsonb) #>> '{moderation,supportersNeeded}' as integer))
                           or (p.published_on is not null
                               and p.state in ('open', 'closed', 'acknowledged', 'in-hand')
                               and exists (
                                 select from (values ('response', 'response'), ('debate', 'debate'),
                                                     ('officer-evidence', 'officerEvidence')) owed (track, rule)
                                 where c.electronic + c.paper >= cast(
                                         cast(s.rules as jsonb) -> 'thresholds' ->> owed.rule as integer)
                                   and not exists (select from petition_track t
                                                   where t.petition_id = p.id and t.kind = owed.track)))
                        """, UUID.class)
                .setParameter("today", today)
                .setParameter("unconfirmed", unconfirmedSince)
                .getResultList();
    }
}

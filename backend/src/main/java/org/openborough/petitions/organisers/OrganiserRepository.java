package org.openborough.petitions.organisers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The organisers of petitions. */
@ApplicationScoped
public class OrganiserRepository implements PanacheRepositoryBase<Organiser, UUID> {

    public Optional<Organiser> of(UUID petitionId) {
        return find("petitionId", petitionId).firstResultOptional();
    }

    /**
     * Erases the details where the petition has ended for as many months as its scheme keeps them, and at once where a
     * draft was given up whose address was never confirmed.
     */
    void eraseDue(Instant now) {
        getEntityManager().createNativeQuery("""
                        update petition_organiser o
                        set name = null, email = null, telephone = null, address = null, postcode = null,
                            erased_at = :now, updated_at = :now, version = o.version + 1
                        from petition p join petition_scheme s on s.id = p.scheme_id
                        where p.id = o.petition_id and o.erased_at is null
                          and ((p.state in ('archived', 'refused', 'routed', 'withdrawn', 'taken-down')
                                and p.state_since + make_interval(months =>
                                  cast(cast(s.rules as jsonb) #>> '{retention,organiserMonths}' as integer)) <= :now)
                               or (p.state = 'withdrawn' and p.channel = 'electronic' and o.confirmed_at is null))
                        """).setParameter("now", now).executeUpdate();
    }
}

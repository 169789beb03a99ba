package org.openborough.petitions.signatures.abuse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;
import org.openborough.shared.persistence.PlainSql;

/** The invalidations and what they take in; each set of signatures is changed by one statement. */
@ApplicationScoped
public class InvalidationRepository implements PanacheRepositoryBase<Invalidation, UUID> {

    private static final Keyset<Invalidation> LATEST_FIRST =
            new Keyset<Invalidation>().descending("i.id", Invalidation::id, UUID::fromString);

    private static final String CHOSEN = """
            select s.id from signature s join signatory d on d.signature_id = s.id
            where s.petition_id = ? and s.state = 'confirmed' and s.channel = 'electronic'
              and (cast(? as text) is null or d.network <<= cast(? as inet))
              and (cast(? as text) is null or '.' || split_part(d.email, '@', -1) like '%.' || cast(? as text))
              and s.state_since >= coalesce(cast(? as timestamptz), '-infinity')
              and s.state_since < coalesce(cast(? as timestamptz), 'infinity')
            """;

    private static final String INVALIDATE = """
            with invalidated as (
                update signature set state = 'invalidated', state_since = ?, state_reason = ?
                where id = any (?) and state = 'confirmed' returning id)
            insert into signature_invalidation_entry (invalidation_id, signature_id) select ?, id from invalidated
            """;

    private static final String REINSTATE = """
            update signature s set state = 'confirmed', state_since = ?, state_reason = 'Invalidation undone'
            from signature_invalidation_entry e
            where e.invalidation_id = ? and s.id = e.signature_id and s.state = 'invalidated'
            """;

    private final PlainSql sql;

    @Inject
    InvalidationRepository(PlainSql sql) {
        this.sql = sql;
    }

    Page<Invalidation> ofPetition(UUID petitionId, PageRequest request) {
        return Selection.from("SignatureInvalidation i", Invalidation.class)
                .where("i.petitionId = :petition", "petition", petitionId)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    List<UUID> chosen(UUID petitionId, Choice choice) {
        return sql.rows(
                CHOSEN,
                row -> row.getObject("id", UUID.class),
                petitionId,
                choice.origin().network(),
                choice.origin().network(),
                choice.origin().domain(),
                choice.origin().domain(),
                choice.from(),
                choice.to());
    }

    int invalidate(Invalidation invalidation, List<UUID> signatures, Instant now) {
        return sql.change(INVALIDATE, now, invalidation.reason(), signatures.toArray(UUID[]::new), invalidation.id());
    }

    void reinstate(Invalidation invalidation, Instant now) {
        sql.change(REINSTATE, now, invalidation.id());
    }
}

package org.openborough.petitions.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who is working on which petition. */
@ApplicationScoped
class EditLockRepository {

    private final Session session;

    @Inject
    EditLockRepository(Session session) {
        this.session = session;
    }

    /** Takes or renews the lock, unless another holds it at this time; of two at once, one gets it. */
    void take(UUID petitionId, EditLock wanted, Instant now) {
        session.createNativeMutationQuery("insert into petition_edit_lock (petition_id, holder, holder_post, until)"
                        + " values (:petition, :holder, :post, :until) on conflict (petition_id) do update"
                        + " set holder = excluded.holder, holder_post = excluded.holder_post, until = excluded.until"
                        + " where petition_edit_lock.holder = excluded.holder or petition_edit_lock.until <= :now")
                .setParameter("petition", petitionId)
                .setParameter("holder", wanted.holder())
                .setParameter("post", wanted.holderPost())
                .setParameter("until", wanted.until())
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<EditLock> at(UUID petitionId, Instant now) {
        List<Tuple> rows = session.createNativeQuery(
                        "select holder, holder_post, until from petition_edit_lock"
                                + " where petition_id = :petition and until > :now",
                        Tuple.class)
                .setParameter("petition", petitionId)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row ->
                        new EditLock(row.get(0, String.class), row.get(1, String.class), row.get(2, Instant.class)));
    }

    void release(UUID petitionId, String holder) {
        session.createNativeMutationQuery(
                        "delete from petition_edit_lock where petition_id = :petition and holder = :holder")
                .setParameter("petition", petitionId)
                .setParameter("holder", holder)
                .executeUpdate();
    }
}

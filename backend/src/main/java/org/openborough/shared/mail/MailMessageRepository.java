package org.openborough.shared.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** The messages. */
@ApplicationScoped
class MailMessageRepository implements PanacheRepositoryBase<MailMessage, UUID> {

    private static final Keyset<MailMessage> LATEST_FIRST =
            new Keyset<MailMessage>().descending("m.id", MailMessage::id, UUID::fromString);

    /** A message that is due, kept from other instances until the present transaction ends. */
    Optional<MailMessage> nextDue(Instant now) {
        return find("state = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt", MailState.QUEUED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    Page<MailMessage> page(MailState state, PageRequest request) {
        return Selection.from("MailMessage m", MailMessage.class)
                .where("m.state = :state", "state", state)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    MailMessage require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND, "There is no message of this id."));
    }
}

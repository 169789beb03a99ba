package org.openborough.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The meetings. */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    private static final Keyset<Meeting> LATEST_FIRST = new Keyset<Meeting>()
            .descending("m.heldAt", Meeting::heldAt, Instant::parse)
            .descending("m.id", Meeting::id, UUID::fromString);

    Page<Meeting> latestFirst(MeetingQuestion question, Audience audience, PageRequest request) {
        return Selection.from("Meeting m", Meeting.class)
                .where(audience.meetings("m"))
                .where("m.body = :body", "body", question.body())
                .where("lower(m.body) like concat('%', lower(:words), '%')", "words", question.words())
                .where("m.heldAt >= :from", "from", question.from())
                .where("m.heldAt < :to", "to", question.to())
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    /** A meeting of the same body at the same time, or with the same reference of another system. */
    Optional<Meeting> alike(MeetingDetails details) {
        return find(
                        "body = ?1 and heldAt = ?2 or externalReference = ?3",
                        details.body().strip(),
                        details.heldAt(),
                        details.externalReference())
                .firstResultOptional();
    }
}

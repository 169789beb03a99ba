package org.openborough.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The decisions. */
@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    private static final String WITH_MEETING = "join fetch d.item i join fetch i.meeting m";

    private static final Keyset<Decision> LATEST_FIRST = new Keyset<Decision>()
            .descending("d.item.meeting.heldAt", decision -> decision.meeting().heldAt(), Instant::parse)
            .descending("d.id", Decision::id, UUID::fromString);

    Page<Decision> latestFirst(DecisionQuestion question, Audience audience, PageRequest request) {
        return Selection.from("Decision d", Decision.class)
                .fetching(WITH_MEETING)
                .where(audience.items("d.item"))
                .where("d.meetingId = :meeting", "meeting", question.meetingId())
                .where("d.item.id = :item", "item", question.itemId())
                .where(
                        "exists (select 1 from Issue s join s.items t where s.id = :issue and t.id = d.item.id)",
                        "issue",
                        question.issueId())
                .where("d.item.meeting.body = :body", "body", question.body())
                .where("d.outcome = :outcome", "outcome", question.outcome())
                .where(
                        "(lower(d.resolution) like concat('%', lower(:words), '%')"
                                + " or lower(d.item.title) like concat('%', lower(:words), '%')"
                                + " or lower(d.minuteNumber) = lower(:words))",
                        "words", question.words())
                .where("d.item.meeting.heldAt >= :from", "from", question.from())
                .where("d.item.meeting.heldAt < :to", "to", question.to())
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    /** The decision with its item, meeting, conditions and corrections. */
    public Optional<Decision> whole(UUID id) {
        return find(
                        "from Decision d " + WITH_MEETING
                                + " left join fetch d.conditions left join fetch d.corrections" + " where d.id = ?1",
                        id)
                .singleResultOptional();
    }

    List<Decision> withIds(Collection<UUID> ids) {
        return list("from Decision d " + WITH_MEETING + " where d.id in ?1", ids);
    }

    Optional<Decision> numbered(UUID meetingId, String minuteNumber) {
        return find("meetingId = ?1 and minuteNumber = ?2", meetingId, minuteNumber)
                .firstResultOptional();
    }
}

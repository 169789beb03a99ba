package org.openborough.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The items of the meetings. */
@ApplicationScoped
public class MeetingItemRepository implements PanacheRepositoryBase<MeetingItem, UUID> {

    private static final Keyset<MeetingItem> IN_ORDER = new Keyset<MeetingItem>()
            .ascending("i.position", MeetingItem::position, Integer::valueOf)
            .ascending("i.id", MeetingItem::id, UUID::fromString);

    Page<MeetingItem> of(Meeting meeting, Audience audience, PageRequest request) {
        return Selection.from("MeetingItem i", MeetingItem.class)
                .fetching("join fetch i.meeting")
                .where(audience.items("i"))
                .where("i.meeting = :meeting", "meeting", meeting)
                .page(getEntityManager(), IN_ORDER, request);
    }

    Optional<MeetingItem> numbered(Meeting meeting, String number) {
        return find("meeting = ?1 and number = ?2", meeting, number).firstResultOptional();
    }

    /** The place after the last item. */
    int endOf(Meeting meeting) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(i.position), 0) + 1 from MeetingItem i where i.meeting = :meeting",
                        Integer.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
    }
}

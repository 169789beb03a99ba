package org.openborough.decisions.issues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openborough.decisions.Audience;
import org.openborough.decisions.MeetingItem;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The issues with their threads. An issue is seen by whoever sees an item of it, and by the council's own people. */
@ApplicationScoped
public class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

    private static final Keyset<Issue> BY_TITLE =
            new Keyset<Issue>().ascending("s.title", Issue::title, String::valueOf);

    private static final Keyset<MeetingItem> EARLIEST_FIRST = new Keyset<MeetingItem>()
            .ascending("i.meeting.heldAt", item -> item.meeting().heldAt(), Instant::parse)
            .ascending("i.position", MeetingItem::position, Integer::valueOf)
            .ascending("i.id", MeetingItem::id, UUID::fromString);

    /** Issues by title. */
    Page<Issue> byTitle(String words, Boolean isOpen, Audience audience, PageRequest request) {
        return Selection.from("Issue s", Issue.class)
                .where(seen(audience))
                .where("lower(s.title) like concat('%', lower(:words), '%')", "words", words)
                .where("case when s.closedOn is null then true else false end = :open", "open", isOpen)
                .page(getEntityManager(), BY_TITLE, request);
    }

    Optional<Issue> seen(UUID id, Audience audience) {
        return find("from Issue s where s.id = ?1 and " + seen(audience), id).firstResultOptional();
    }

    /** The items of an issue, earliest meeting first. */
    Page<MeetingItem> thread(Issue issue, Audience audience, PageRequest request) {
        return Selection.from("MeetingItem i", MeetingItem.class)
                .fetching("join fetch i.meeting")
                .where(audience.items("i"))
                .where("exists (select 1 from Issue s join s.items t where s = :issue and t = i)", "issue", issue)
                .page(getEntityManager(), EARLIEST_FIRST, request);
    }

    Optional<Issue> titled(String title) {
        return find("title", title).firstResultOptional();
    }

    private static String seen(Audience audience) {
        return audience.seesAll() ? "1 = 1" : "exists (select 1 from s.items t where " + audience.items("t") + ")";
    }
}

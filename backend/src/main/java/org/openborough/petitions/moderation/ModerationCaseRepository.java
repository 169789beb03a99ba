package org.openborough.petitions.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.time.CouncilCalendar;
import org.openborough.shared.words.Words;

/** The petitions on the officers' desk: one statement a page, whatever its length. */
@ApplicationScoped
class ModerationCaseRepository {

    /** What nobody is waiting for comes last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Keyset<ModerationCase> MOST_URGENT_FIRST = new Keyset<ModerationCase>()
            .ascending("w.due", found -> found.dueOn() == null ? NEVER : found.dueOn(), LocalDate::parse)
            .ascending("w.id", ModerationCase::petitionId, UUID::fromString);

    private static final String WAITING = """
            from (select p.id, p.reference, p.title, p.kind, p.state, p.state_since, p.updated_at,
                         coalesce((select min(c.last_day) from petition_clock c
                                   where c.petition_id = p.id and c.done_on is null and c.stopped_on is null
                                     and c.kind <> 'closing'), date '9999-12-31') as due
                  from petition p
                  where p.state in ('in-moderation', 'returned', 'closed', 'acknowledged', 'in-hand',
                                    'review-requested')) w
            where (not :overdue or w.due < :today)
              and (cast(:since as timestamptz) is null or w.updated_at >= :since)
            """;

    private static final String LIST = """
            select w.*, cast(:today as date) - cast(w.state_since at time zone 'Europe/London' as date) as age,
                   exists (select from petition_refusal r
                           where r.petition_id = w.id and r.state = 'proposed') as refusal_proposed,
                   (select l.holder_post from petition_edit_lock l
                    where l.petition_id = w.id and l.until > :now) as locked_by,
                   (select count(*) from petition other
                    where other.id <> w.id and other.state not in ('draft', 'withdrawn')
                      and lower(other.title) %% lower(w.title)) as similar
            %s and %s order by %s limit :rows""";

    private final Session session;
    private final CouncilCalendar calendar;
    private final Clock clock;

    @Inject
    ModerationCaseRepository(Session session, CouncilCalendar calendar, Clock clock) {
        this.session = session;
        this.calendar = calendar;
        this.clock = clock;
    }

    Page<ModerationCase> mostUrgentFirst(boolean onlyOverdue, PageRequest request) {
        NativeQuery<Tuple> query = session.createNativeQuery(
                LIST.formatted(WAITING, MOST_URGENT_FIRST.condition(request), MOST_URGENT_FIRST.order(request)),
                Tuple.class);
        bind(query, onlyOverdue, request);
        query.setParameter("now", clock.instant()).setParameter("rows", MOST_URGENT_FIRST.rowsToRead(request));
        MOST_URGENT_FIRST.parameters(request).forEach(query::setParameter);
        LocalDate today = calendar.today();
        List<ModerationCase> rows =
                query.getResultStream().map(row -> found(row, today)).toList();
        return MOST_URGENT_FIRST.page(rows, request, request.counts() ? count(onlyOverdue, request) : null);
    }

    private long count(boolean onlyOverdue, PageRequest request) {
        NativeQuery<Long> query = session.createNativeQuery("select count(*) " + WAITING, Long.class);
        bind(query, onlyOverdue, request);
        return query.getSingleResult();
    }

    private void bind(NativeQuery<?> query, boolean onlyOverdue, PageRequest request) {
        query.setParameter("overdue", onlyOverdue)
                .setParameter("today", calendar.today())
                .setParameter("since", request.updatedSince());
    }

    private static ModerationCase found(Tuple row, LocalDate today) {
        LocalDate due = row.get("due", LocalDate.class);
        return new ModerationCase(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                row.get("title", String.class),
                Words.constant(PetitionKind.class, row.get("kind", String.class))
                        .orElseThrow(),
                Words.constant(PetitionState.class, row.get("state", String.class))
                        .orElseThrow(),
                ((Number) row.get("age")).intValue(),
                due.equals(NEVER) ? null : due,
                due.isBefore(today),
                row.get("refusal_proposed", Boolean.class),
                row.get("locked_by", String.class),
                ((Number) row.get("similar")).intValue());
    }
}

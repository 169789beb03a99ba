package org.openborough.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.events.Announcement;
import org.openborough.shared.events.OutboxEvent;
import org.openborough.shared.words.Words;

/** What is to be told to whom, and when. The database keeps an event from being told to a subscription twice. */
@ApplicationScoped
class AlertNoticeRepository {

    private final EntityManager entities;

    @Inject
    AlertNoticeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes an event for every confirmed subscription of the frequency that follows one of its subjects. */
    void note(OutboxEvent event, Announcement announcement, AlertFrequency frequency, Instant due) {
        entities.createNativeQuery("""
                        insert into alert_notice
                            (subscription_id, event_id, occurred_at, headline, summary, path, due_at)
                        select s.id, :event, :occurred, :headline, :summary, :path, :due
                        from alert_subscription s
                        join unnest(cast(:kinds as text[]), cast(:ids as uuid[])) followed (kind, id)
                          on followed.kind = s.subject_kind and followed.id = s.subject_id
                        where s.confirmed_at <= :occurred and s.frequency = :frequency
                        on conflict do nothing
                        """)
                .setParameter("event", event.id())
                .setParameter("occurred", event.occurredAt())
                .setParameter("headline", announcement.headline())
                .setParameter("summary", announcement.summary())
                .setParameter("path", announcement.path())
                .setParameter("due", due)
                .setParameter("frequency", Words.of(frequency))
                .setParameter(
                        "kinds",
                        announcement.subjects().stream()
                                .map(subject -> subject.kind())
                                .toArray(String[]::new))
                .setParameter(
                        "ids",
                        announcement.subjects().stream()
                                .map(subject -> subject.id())
                                .toArray(UUID[]::new))
                .executeUpdate();
    }

    /** A subscriber who is to be told something, kept from other instances until the present transaction ends. */
    Optional<UUID> nextDue(Instant now) {
        List<?> found = entities.createNativeQuery("""
                        select r.id from alert_subscriber r where exists (
                            select 1 from alert_notice n join alert_subscription s on s.id = n.subscription_id
                            where s.subscriber_id = r.id and n.message_id is null and n.due_at <= :now)
                        limit 1 for update of r skip locked
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    List<AlertNotice> due(UUID subscriberId, Instant now) {
        List<?> rows = entities.createNativeQuery("""
                        select n.id, n.subscription_id, n.headline, n.summary, n.path
                        from alert_notice n join alert_subscription s on s.id = n.subscription_id
                        where s.subscriber_id = :subscriber and n.message_id is null and n.due_at <= :now
                        order by n.occurred_at desc, n.id desc
                        """)
                .setParameter("subscriber", subscriberId)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AlertNotice(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    void toldBy(UUID messageId, Collection<UUID> noticeIds) {
        entities.createNativeQuery("update alert_notice set message_id = :message where id = any(:ids)")
                .setParameter("message", messageId)
                .setParameter("ids", noticeIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** What was told so long ago that its event cannot come again. */
    void forgetToldBefore(Instant time) {
        entities.createNativeQuery("delete from alert_notice where message_id is not null and due_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}

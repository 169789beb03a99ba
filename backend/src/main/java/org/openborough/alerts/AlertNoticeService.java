package org.openborough.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.events.Announcement;
import org.openborough.shared.events.EventSource;
import org.openborough.shared.events.OutboxEvent;
import org.openborough.shared.events.OutboxListener;
import org.openborough.shared.mail.WebAddress;
import org.openborough.shared.tokens.Tokens;

/** Hears of events, and tells the followers of what they are about: each event once, in one message with all others due. */
@ApplicationScoped
public class AlertNoticeService implements OutboxListener {

    /** Events are given up long before. */
    private static final Duration NOTICES_KEPT = Duration.ofDays(90);

    private final Instance<EventSource> sources;
    private final AlertNoticeRepository notices;
    private final AlertMessageRepository messages;
    private final AlertSubscriberRepository subscribers;
    private final AlertSubscriptionRepository subscriptions;
    private final AlertLetters letters;
    private final WebAddress web;
    private final Clock clock;

    @Inject
    AlertNoticeService(
            @Any Instance<EventSource> sources,
            AlertNoticeRepository notices,
            AlertMessageRepository messages,
            AlertSubscriberRepository subscribers,
            AlertSubscriptionRepository subscriptions,
            AlertLetters letters,
            WebAddress web,
            Clock clock) {
        this.sources = sources;
        this.notices = notices;
        this.messages = messages;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.web = web;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void receive(OutboxEvent event) {
        sources.stream()
                .flatMap(source -> source.announce(event).stream())
                .filter(Announcement::isPublic)
                .forEach(announcement -> note(event, announcement));
    }

    /** Writes the message of one subscriber to whom something is due; whether there was one. */
    @Transactional
    public boolean tellNext() {
        Instant now = clock.instant();
        Optional<UUID> subscriber = notices.nextDue(now);
        subscriber.ifPresent(id -> tell(subscribers.findById(id), now));
        return subscriber.isPresent();
    }

    /** Forgets, on schedule, what is needed no longer: unanswered requests, addresses that follow nothing, old notices. */
    @Transactional
    public void forgetWhatIsOver() {
        Instant now = clock.instant();
        subscriptions.forgetPendingAskedBefore(now.minus(AlertLink.CONFIRM.life()));
        subscribers.forgetIdle();
        notices.forgetToldBefore(now.minus(NOTICES_KEPT));
        messages.forgetWrittenBefore(now.minus(Tokens.LONGEST_LIFE));
    }

    private void note(OutboxEvent event, Announcement announcement) {
        for (AlertFrequency frequency : AlertFrequency.values()) {
            notices.note(event, announcement, frequency, frequency.due(clock.instant()));
        }
    }

    private void tell(AlertSubscriber subscriber, Instant now) {
        List<AlertNotice> due = notices.due(subscriber.id(), now);
        List<UUID> belongsTo =
                due.stream().map(AlertNotice::subscriptionId).distinct().toList();
        UUID message = messages.write(subscriber.id(), belongsTo, now);
        notices.toldBy(message, due.stream().map(AlertNotice::id).toList());
        letters.news(subscriber, message, List.copyOf(lines(due)));
    }

    /** The same said of the same page several times is said once: 22 wards' values are one piece of news. */
    private Collection<AlertNews> lines(List<AlertNotice> due) {
        Map<String, AlertNews> lines = new LinkedHashMap<>();
        due.forEach(notice -> lines.putIfAbsent(
                notice.path() + notice.headline(),
                new AlertNews(notice.headline(), notice.summary(), web.of(notice.path()))));
        return lines.values();
    }
}

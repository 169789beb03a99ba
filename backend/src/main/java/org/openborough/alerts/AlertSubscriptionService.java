package org.openborough.alerts;

import static org.openborough.shared.problem.Require.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openborough.shared.events.EventSubject;
import org.openborough.shared.events.FollowedRecord;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.tokens.Token;
import org.openborough.shared.tokens.Tokens;

/** Asking for alerts, and confirming that they are wanted (CON-27). */
@ApplicationScoped
public class AlertSubscriptionService {

    /** What nobody has confirmed; more of it for one address is somebody filling a stranger's mailbox. */
    private static final int MOST_PENDING = 10;

    private final AlertSubscriberRepository subscribers;
    private final AlertSubscriptionRepository subscriptions;
    private final FollowableRecords records;
    private final AlertLetters letters;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    AlertSubscriptionService(
            AlertSubscriberRepository subscribers,
            AlertSubscriptionRepository subscriptions,
            FollowableRecords records,
            AlertLetters letters,
            Tokens tokens,
            Clock clock) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.records = records;
        this.letters = letters;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What can be followed, if everybody may see it. */
    @Transactional
    public FollowedRecord subject(EventSubject subject) {
        return found(records.find(subject), "public " + subject.kind(), subject.id());
    }

    /**
     * Asks the owner of an address whether they want to follow a record. Whoever asks learns nothing of the address:
     * whether it is known, follows the record already, or cannot be reached.
     */
    @Transactional
    public void ask(String email, EventSubject subject, AlertFrequency frequency) {
        FollowedRecord followed = records.find(subject).orElseThrow(() -> refusal(subject));
        Instant now = clock.instant();
        AlertSubscriber subscriber = subscribers.keep(email, now);
        AlertSubscription present = subscriptions.of(subscriber, subject).orElse(null);
        if (present == null && subscriptions.pendingOf(subscriber) >= MOST_PENDING) {
            return;
        }
        AlertSubscription subscription = present == null ? begin(subscriber, subject, frequency, now) : present;
        boolean isDue = present == null || present.askAgain(frequency, now);
        if (isDue && subscription.isConfirmed()) {
            letters.followsAlready(subscriber, followed);
        } else if (isDue) {
            letters.confirm(subscription, followed);
        }
    }

    /** Confirms a subscription, by the link in the message that asked for it. */
    @Transactional
    public Following.Item confirm(String token) {
        Token confirmed = tokens.use(AlertLink.CONFIRM, token);
        AlertSubscription subscription = subscriptions
                .findByIdOptional(confirmed.subject())
                .orElseThrow(() -> new DomainException(AlertProblem.ALERT_ENDED));
        subscription.confirm(clock.instant());
        return new Following.Item(
                subscription, records.find(subscription.subject()).orElse(null));
    }

    private AlertSubscription begin(
            AlertSubscriber subscriber, EventSubject subject, AlertFrequency frequency, Instant now) {
        AlertSubscription subscription = new AlertSubscription(subscriber, subject, frequency, now);
        subscriptions.persistAndFlush(subscription);
        return subscription;
    }

    private static DomainException refusal(EventSubject subject) {
        return new DomainException(
                AlertProblem.NOTHING_TO_FOLLOW,
                "There is no public %s with this id.".formatted(subject.kind()),
                List.of(Fault.at("/subjectId", "unknown-record", "There is no such record that everybody may see.")));
    }
}

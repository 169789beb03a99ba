package org.openborough.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.tokens.Tokens;

/** What the owner of an address does with all that it follows, by a link sent to the address. */
@ApplicationScoped
public class FollowingService {

    private final AlertSubscriberRepository subscribers;
    private final AlertSubscriptionRepository subscriptions;
    private final AlertMessageRepository messages;
    private final FollowableRecords records;
    private final AlertLetters letters;
    private final Tokens tokens;

    @Inject
    FollowingService(
            AlertSubscriberRepository subscribers,
            AlertSubscriptionRepository subscriptions,
            AlertMessageRepository messages,
            FollowableRecords records,
            AlertLetters letters,
            Tokens tokens) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.records = records;
        this.letters = letters;
        this.tokens = tokens;
    }

    /** Sends the owner of an address a link, if the address follows anything. Whoever asks does not learn which. */
    @Transactional
    public void sendLink(String email) {
        subscribers
                .withEmail(email)
                .filter(subscriber ->
                        !subscriptions.confirmedOf(subscriber.id()).isEmpty())
                .ifPresent(letters::manage);
    }

    @Transactional
    public Following read(String token) {
        return following(owner(token));
    }

    @Transactional
    public Following change(String token, UUID subscriptionId, AlertFrequency frequency) {
        AlertSubscriber owner = owner(token);
        own(owner, subscriptionId).change(frequency);
        return following(owner);
    }

    /** Ends one alert; the address is forgotten with the last. */
    @Transactional
    public Following end(String token, UUID subscriptionId) {
        AlertSubscriber owner = owner(token);
        subscriptions.delete(own(owner, subscriptionId));
        subscriptions.flush();
        Following left = following(owner);
        subscribers.forgetIdle();
        return left;
    }

    /** Ends every alert and forgets the address at once. */
    @Transactional
    public void endAll(String token) {
        subscribers.deleteById(owner(token).id());
    }

    /** Ends what one message belonged to, by one click. As often as it likes: what has ended stays so. */
    @Transactional
    public void unsubscribe(String token) {
        UUID message = tokens.read(AlertLink.UNSUBSCRIBE, token).subject();
        subscriptions.end(messages.subscriptionsOf(message));
        subscribers.forgetIdle();
    }

    private AlertSubscriber owner(String token) {
        return subscribers
                .findByIdOptional(tokens.read(AlertLink.MANAGE, token).subject())
                .orElseThrow(
                        () -> new DomainException(AlertProblem.ALERT_ENDED, "The address follows nothing any more."));
    }

    private AlertSubscription own(AlertSubscriber owner, UUID subscriptionId) {
        return subscriptions.confirmedOf(owner.id()).stream()
                .filter(subscription -> subscription.id().equals(subscriptionId))
                .findFirst()
                .orElseThrow(() -> new DomainException(AlertProblem.ALERT_ENDED));
    }

    private Following following(AlertSubscriber owner) {
        List<Following.Item> items = subscriptions.confirmedOf(owner.id()).stream()
                .map(subscription -> new Following.Item(
                        subscription, records.find(subscription.subject()).orElse(null)))
                .toList();
        return new Following(owner.maskedEmail(), items);
    }
}

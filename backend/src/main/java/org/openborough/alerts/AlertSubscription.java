package org.openborough.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openborough.shared.events.EventSubject;
import org.openborough.shared.persistence.RecordedEntity;

/** One address follows one record. Nothing is told before the owner of the address has confirmed it. */
@Entity
public class AlertSubscription extends RecordedEntity {

    /** Asking again and again sends no more messages than this. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(15);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private AlertSubscriber subscriber;

    private String subjectKind;
    private UUID subjectId;
    private AlertFrequency frequency;
    private Instant askedAt;
    private Instant confirmedAt;

    protected AlertSubscription() {}

    AlertSubscription(AlertSubscriber subscriber, EventSubject subject, AlertFrequency frequency, Instant now) {
        this.subscriber = subscriber;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.frequency = frequency;
        this.askedAt = now;
    }

    /**
     * Is asked for once more. What was confirmed stays as it was: who asks may not be the owner of the address.
     *
     * @return whether a message should go out again
     */
    boolean askAgain(AlertFrequency wanted, Instant now) {
        if (!isConfirmed()) {
            frequency = wanted;
        }
        boolean isDue = !now.isBefore(askedAt.plus(BETWEEN_MESSAGES));
        askedAt = isDue ? now : askedAt;
        return isDue;
    }

    void confirm(Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
    }

    void change(AlertFrequency wanted) {
        frequency = wanted;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public EventSubject subject() {
        return new EventSubject(subjectKind, subjectId);
    }

    public AlertFrequency frequency() {
        return frequency;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    AlertSubscriber subscriber() {
        return subscriber;
    }
}

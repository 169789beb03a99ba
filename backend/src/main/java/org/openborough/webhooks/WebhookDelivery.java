package org.openborough.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** One event on its way to one webhook. Its id is the message's at every attempt and repetition. */
@Entity
public class WebhookDelivery extends RecordedEntity {

    private static final int LONGEST_ERROR = 500;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Webhook webhook;

    private UUID eventId;
    private String type;
    private Instant occurredAt;
    private String body;
    private DeliveryState state = DeliveryState.QUEUED;
    private int attempts;
    private Instant nextAttemptAt;
    private Integer lastStatus;
    private String lastError;
    private Instant deliveredAt;

    protected WebhookDelivery() {}

    /** @param eventId null for a test */
    WebhookDelivery(Webhook webhook, UUID eventId, String type, Instant occurredAt, String body, Instant now) {
        this.webhook = webhook;
        this.eventId = eventId;
        this.type = type;
        this.occurredAt = occurredAt;
        this.body = body;
        this.nextAttemptAt = now;
    }

    /** An instance takes it on; should that die, another takes it after the lease. */
    void attempt(Instant now, Duration lease) {
        attempts++;
        nextAttemptAt = now.plus(lease);
    }

    /**
     * Notes the answer to the last attempt.
     *
     * @param chance from 0 to 1, for the wait until the next
     */
    void answered(DeliveryAnswer answer, Instant now, double chance) {
        lastStatus = answer.status();
        lastError = shortened(answer.error());
        if (answer.isTaken()) {
            state = DeliveryState.DELIVERED;
            deliveredAt = now;
        } else {
            RetrySchedule.after(attempts, chance).ifPresentOrElse(wait -> nextAttemptAt = now.plus(wait), this::giveUp);
        }
    }

    void giveUp() {
        state = DeliveryState.FAILED;
    }

    /** Has it sent once more, at once, with all its attempts before it again. */
    void repeat(Instant now) {
        state = DeliveryState.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
        deliveredAt = null;
    }

    private static String shortened(String error) {
        return error != null && error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    Webhook webhook() {
        return webhook;
    }

    public UUID eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String body() {
        return body;
    }

    public DeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** HTTP status of the last answer; null when there was none. */
    public Integer lastStatus() {
        return lastStatus;
    }

    public String lastError() {
        return lastError;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }
}

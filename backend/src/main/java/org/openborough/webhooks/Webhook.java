package org.openborough.webhooks;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** Where one organisation wants to be told of events. */
@Entity
public class Webhook extends RecordedEntity {

    private UUID organisationId;
    private String url;
    private String description;
    private String[] eventTypes;
    private Instant disabledAt;
    private String disabledReason;

    protected Webhook() {}

    /** @param organisationId the partner it belongs to; null for the council's own, which hear of every event */
    Webhook(UUID organisationId, WebhookDetails details) {
        this.organisationId = organisationId;
        revise(details);
    }

    void revise(WebhookDetails details) {
        url = details.url();
        description = details.description();
        eventTypes = details.eventTypes().stream().distinct().sorted().toArray(String[]::new);
    }

    void disable(String reason, Instant now) {
        require(isEnabled(), WebhookProblem.WEBHOOK_DISABLED);
        disabledAt = now;
        disabledReason = reason;
    }

    void enable() {
        require(!isEnabled(), WebhookProblem.WEBHOOK_ENABLED);
        disabledAt = null;
        disabledReason = null;
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String url() {
        return url;
    }

    public String description() {
        return description;
    }

    /** The types it is told of; all of them when it names none. */
    public List<String> eventTypes() {
        return List.of(eventTypes);
    }

    public Instant disabledAt() {
        return disabledAt;
    }

    public String disabledReason() {
        return disabledReason;
    }
}

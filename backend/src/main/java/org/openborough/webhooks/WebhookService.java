package org.openborough.webhooks;

import static org.openborough.shared.problem.Require.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.security.CurrentUser;
import org.openborough.webhooks.receivers.ReceiverAddress;
import org.openborough.webhooks.receivers.UnsafeAddressException;

/** The register of webhooks: administrators see all of them, a partner's client those of its own organisation. */
@ApplicationScoped
public class WebhookService {

    private static final String SCOPE = "webhooks:write";

    private final WebhookRepository webhooks;
    private final WebhookSecretRepository secrets;
    private final EventTypes types;
    private final ReceiverAddress addresses;
    private final AuditTrail trail;
    private final CurrentUser user;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    WebhookService(
            WebhookRepository webhooks,
            WebhookSecretRepository secrets,
            EventTypes types,
            ReceiverAddress addresses,
            AuditTrail trail,
            CurrentUser user,
            Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.types = types;
        this.addresses = addresses;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    /** A webhook with the secret that it is told once. */
    public record WithSecret(Webhook webhook, WebhookSecret secret) {}

    public Page<Webhook> list(PageRequest request) {
        return webhooks.page(ownOrganisation(), request);
    }

    /** The webhook, if it is the caller's: of others' it is not even said that they exist. */
    public Webhook get(UUID id) {
        return found(
                webhooks.findByIdOptional(id)
                        .filter(webhook ->
                                !user.isPartner() || ownOrganisation().equals(webhook.organisationId())),
                "webhook",
                id);
    }

    @Transactional
    public WithSecret register(WebhookDetails details) {
        user.requireScope(SCOPE);
        requireGood(details);
        Webhook webhook = new Webhook(ownOrganisation(), details);
        webhooks.persistAndFlush(webhook);
        return new WithSecret(webhook, newSecret(webhook));
    }

    @Transactional
    public Webhook revise(UUID id, long version, WebhookDetails details) {
        Webhook webhook = toChange(id, version);
        requireGood(details);
        webhook.revise(details);
        webhooks.flush();
        return webhook;
    }

    /** Makes a new secret; messages are signed with the old as well until the overlap is over. */
    @Transactional
    public WithSecret rotateSecret(UUID id, long version, Duration overlap) {
        Webhook webhook = toChange(id, version);
        trail.say("secret-rotated", null);
        secrets.expire(id, now().plus(overlap));
        return new WithSecret(webhook, newSecret(webhook));
    }

    @Transactional
    public Webhook disable(UUID id, long version) {
        Webhook webhook = toChange(id, version);
        trail.say("disabled", null);
        webhook.disable("By hand", now());
        webhooks.flush();
        return webhook;
    }

    @Transactional
    public Webhook enable(UUID id, long version) {
        Webhook webhook = toChange(id, version);
        trail.say("enabled", null);
        webhook.enable();
        webhooks.flush();
        return webhook;
    }

    /** Removes a webhook with its secrets and its log. */
    @Transactional
    public void delete(UUID id, long version) {
        webhooks.delete(toChange(id, version));
    }

    private void requireGood(WebhookDetails details) {
        types.requireKnown(details.eventTypes());
        try {
            addresses.resolve(details.url());
        } catch (UnsafeAddressException unsafe) {
            throw new DomainException(
                    WebhookProblem.UNSAFE_ADDRESS,
                    unsafe.getMessage(),
                    List.of(Fault.at("/url", "unsafe-address", unsafe.getMessage())));
        }
    }

    private Webhook toChange(UUID id, long version) {
        Webhook webhook = get(id);
        user.requireScope(SCOPE);
        webhook.requireVersion(version);
        return webhook;
    }

    private WebhookSecret newSecret(Webhook webhook) {
        WebhookSecret secret = WebhookSecret.random(random);
        secrets.add(webhook.id(), secret, now());
        return secret;
    }

    /** Null for the council's own people. */
    private UUID ownOrganisation() {
        if (!user.isPartner()) {
            return null;
        }
        return user.organisationId()
                .orElseThrow(() ->
                        new DomainException(CommonProblem.NOT_ALLOWED, "This client is bound to no organisation."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

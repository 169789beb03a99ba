package org.openborough.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.shared.events.FollowedRecord;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.mail.WebAddress;
import org.openborough.shared.tokens.Tokens;

/** The messages that alerts consist of. */
@ApplicationScoped
class AlertLetters {

    private static final String MANAGE_PAGE = "/alerts/manage";

    private final MailMessageService mail;
    private final WebAddress web;
    private final Tokens tokens;
    private final String council;

    @Inject
    AlertLetters(
            MailMessageService mail,
            WebAddress web,
            Tokens tokens,
            @ConfigProperty(name = "openborough.council.name") String council) {
        this.mail = mail;
        this.web = web;
        this.tokens = tokens;
        this.council = council;
    }

    void confirm(AlertSubscription subscription, FollowedRecord followed) {
        AlertSubscriber subscriber = subscription.subscriber();
        mail.send(
                subscriber.email(),
                "alert-confirm",
                Map.of(
                        "council", council,
                        "title", followed.title(),
                        "days", AlertLink.CONFIRM.life().toDays(),
                        "link", web.of("/alerts/confirm", token(AlertLink.CONFIRM, subscription.id()))));
    }

    void followsAlready(AlertSubscriber subscriber, FollowedRecord followed) {
        mail.send(
                subscriber.email(),
                "alert-present",
                Map.of("council", council, "title", followed.title(), "manage", manageLink(subscriber)));
    }

    void manage(AlertSubscriber subscriber) {
        mail.send(
                subscriber.email(),
                "alert-manage",
                Map.of(
                        "council", council,
                        "days", AlertLink.MANAGE.life().toDays(),
                        "manage", manageLink(subscriber)));
    }

    /** Tells of what happened; the mail program can end what it belongs to by one click. */
    void news(AlertSubscriber subscriber, UUID messageId, List<AlertNews> news) {
        String token = token(AlertLink.UNSUBSCRIBE, messageId);
        mail.send(
                subscriber.email(),
                "alert-news",
                Map.of(
                        "council",
                        council,
                        "news",
                        news,
                        "manage",
                        manageLink(subscriber),
                        "unsubscribe",
                        web.of("/alerts/unsubscribe", token)),
                web.of("/v1/alert-unsubscriptions/" + token));
    }

    private String manageLink(AlertSubscriber subscriber) {
        return web.of(MANAGE_PAGE, token(AlertLink.MANAGE, subscriber.id()));
    }

    private String token(AlertLink link, UUID subject) {
        return tokens.issue(link, subject, link.life());
    }
}

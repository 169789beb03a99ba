package org.openborough.shared.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** Writing messages, and what administrators do with them. */
@ApplicationScoped
public class MailMessageService {

    private final MailMessageRepository messages;
    private final Engine templates;
    private final Clock clock;

    @Inject
    MailMessageService(MailMessageRepository messages, Engine templates, Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Writes a message in the present transaction: it is sent if, and only if, that commits.
     *
     * @param template name of three templates: {@code mail/<name>.subject.txt}, {@code .txt} and {@code .html}
     */
    @Transactional
    public MailMessage send(String recipient, String template, Map<String, Object> values) {
        return send(recipient, template, values, null);
    }

    /**
     * Writes a message of a kind that people can end by one click of their mail program.
     *
     * @param unsubscribeAddress takes a POST of RFC 8058 from anybody, as often as it likes; null for none
     */
    @Transactional
    public MailMessage send(String recipient, String template, Map<String, Object> values, String unsubscribeAddress) {
        MailMessage message = new MailMessage(
                recipient,
                fill(template + ".subject.txt", values).strip(),
                fill(template + ".txt", values),
                fill(template + ".html", values),
                clock.instant());
        message.unsubscribedAt(unsubscribeAddress);
        messages.persistAndFlush(message);
        return message;
    }

    /** Removes what was sent or given up before; messages hold addresses and are no archive. */
    @Transactional
    long forgetSettledBefore(Instant time) {
        return messages.delete("state <> ?1 and updatedAt < ?2", MailState.QUEUED, time);
    }

    public Page<MailMessage> list(MailState state, PageRequest page) {
        return messages.page(state, page);
    }

    @Transactional
    public MailMessage resend(UUID id, long version) {
        MailMessage message = messages.require(id);
        message.requireVersion(version);
        message.resend(clock.instant());
        messages.flush();
        return message;
    }

    public MailMessage message(UUID id) {
        return messages.require(id);
    }

    private String fill(String name, Map<String, Object> values) {
        Template template = templates.getTemplate("mail/" + name);
        return template.instance().setAttribute("locale", "en-GB").data(values).render();
    }
}

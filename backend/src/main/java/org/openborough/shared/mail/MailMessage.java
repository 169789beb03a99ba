package org.openborough.shared.mail;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openborough.shared.events.BackOff;
import org.openborough.shared.persistence.RecordedEntity;

/** One message to one person. */
@Entity
public class MailMessage extends RecordedEntity {

    private static final int LONGEST_ERROR = 500;

    private String recipient;
    private String subject;
    private String textBody;
    private String htmlBody;
    private String unsubscribeAddress;
    private MailState state = MailState.QUEUED;
    private int attempts;
    private Instant nextAttemptAt;
    private String lastError;
    private Instant sentAt;

    protected MailMessage() {}

    MailMessage(String recipient, String subject, String textBody, String htmlBody, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.textBody = textBody;
        this.htmlBody = htmlBody;
        this.nextAttemptAt = now;
    }

    /** Says where one click ends what the message belongs to (RFC 8058). */
    void unsubscribedAt(String address) {
        unsubscribeAddress = address;
    }

    void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** The mail server did not take it: it is tried again later, or given up after the last wait. */
    void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        Optional<Duration> wait = BackOff.after(attempts);
        state = wait.isPresent() ? MailState.QUEUED : MailState.FAILED;
        nextAttemptAt = now.plus(wait.orElse(Duration.ZERO));
    }

    /** It will never be taken: it is given up at once. */
    void refused(String error) {
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        state = MailState.FAILED;
    }

    /** Has it sent once more, at once, with all its attempts before it again. */
    void resend(Instant now) {
        require(state != MailState.SENT, MailProblem.ALREADY_SENT);
        state = MailState.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }

    public Instant sentAt() {
        return sentAt;
    }

    Optional<String> unsubscribeAddress() {
        return Optional.ofNullable(unsubscribeAddress);
    }

    String textBody() {
        return textBody;
    }

    String htmlBody() {
        return htmlBody;
    }
}

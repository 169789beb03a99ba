package org.openborough.shared.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Optional;
import java.util.Set;

/** Reads why a mail server refused a message. */
final class Refusal {

    /** The mailbox does not exist, is not local, or is not allowed (RFC 5321 §4.2.2). */
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);

    /** The class of refusals that are about the address, not about us (RFC 3463 §3.2). */
    private static final int ADDRESS = 1;

    private Refusal() {}

    /** What the server said, when it said that this mailbox will never take a message. */
    static Optional<String> ofMailbox(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return isOfMailbox(refusal) ? Optional.of(refusal.getReplyMessage()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Servers also say 550 to senders they distrust; the enhanced code, where there is one, tells the difference. */
    private static boolean isOfMailbox(SMTPException refusal) {
        var enhanced = refusal.getEnhancedStatus();
        return NO_SUCH_MAILBOX.contains(refusal.getReplyCode())
                && (enhanced == null
                        || enhanced == SMTPException.EnhancedStatus.OTHER_UNKNOWN
                        || enhanced.getSubject() == ADDRESS);
    }
}

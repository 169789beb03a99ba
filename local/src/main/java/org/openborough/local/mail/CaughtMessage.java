package org.openborough.local.mail;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One e-mail as its reader would see it.
 *
 * @param id a fingerprint of the whole message, since not every message carries an identifier of its own
 * @param text the plain part, empty where there is none
 * @param html the formatted part, empty where there is none
 */
record CaughtMessage(String id, Instant received, String from, String to, String subject, String text, String html) {

    static CaughtMessage read(StoredMessage stored) {
        MimeMessage message = stored.getMimeMessage();
        try {
            return new CaughtMessage(
                    fingerprint(message),
                    stored.getReceivedDate().toInstant(),
                    addresses(message.getFrom()),
                    addresses(message.getAllRecipients()),
                    message.getSubject(),
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (MessagingException cause) {
            throw new IllegalStateException("A caught message cannot be read", cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The address of its page. */
    public String link() {
        return "/mailbox/" + id;
    }

    private static String fingerprint(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        message.writeTo(source);
        return UUID.nameUUIDFromBytes(source.toByteArray()).toString();
    }

    private static String addresses(Address... addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                String found = content(parts.getBodyPart(index), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}

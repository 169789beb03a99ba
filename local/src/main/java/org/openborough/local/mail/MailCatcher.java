package org.openborough.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A real SMTP server that delivers nothing: it keeps every message of this run, for whomever it was meant. */
@ApplicationScoped
class MailCatcher {

    private final int port;
    private GreenMail server;

    MailCatcher(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        this.port = port;
    }

    void start(@Observes StartupEvent event) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void stop(@Observes ShutdownEvent event) {
        server.stop();
    }

    /** The newest first. */
    List<CaughtMessage> messages() {
        return server.getManagers().getImapHostManager().getAllMessages().stream()
                .map(CaughtMessage::read)
                .sorted(Comparator.comparing(CaughtMessage::received).reversed())
                .toList();
    }

    Optional<CaughtMessage> message(String id) {
        return messages().stream().filter(message -> message.id().equals(id)).findFirst();
    }
}

package org.openborough.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.openborough.local.database.DataDirectory;
import org.openborough.local.database.Database;
import org.openborough.local.signin.SignIn;

/**
 * What runs around the service: started before it, stopped after it, in the opposite order. A stop asked for during the
 * start waits until there is something whole to stop.
 */
final class Surroundings implements Closeable {

    /** Whose site it is: no real council's, although its areas are real. */
    private static final String DEMONSTRATION = "Demonstration borough";

    private final Deque<Closeable> running = new ArrayDeque<>();

    /** Starts everything, and tells the service where to find it by the same settings as in production. */
    synchronized void start(LocalSettings settings) {
        Ports.requireFree(settings.port(), "the web app");
        Ports.requireFree(settings.signInPort(), "the sign-in");
        DataDirectory data = keep(DataDirectory.claim(settings.data()));
        Optional<Path> demonstration = data.demonstrationAwaited(!settings.empty());
        Database database = keep(Database.start(data, settings.tools()));
        SignIn signIn = keep(SignIn.start(settings.signInPort()));
        tell("PORT", settings.port());
        tell("DATABASE_URL", database.url());
        tell("DATABASE_USER", Database.OWNER);
        tell("OIDC_ISSUER", signIn.issuer());
        tell("MAIL_PORT", Ports.anyFree());
        tell("local.address", settings.address());
        tell("local.log", data.log());
        tell("local.web", settings.web().toAbsolutePath().normalize());
        if (!settings.empty()) {
            tell("COUNCIL_NAME", DEMONSTRATION);
            tell("COUNCIL_SHORT_NAME", DEMONSTRATION);
        }
        demonstration.ifPresent(mark -> tell("local.demonstration", mark));
    }

    synchronized boolean areUp() {
        return !running.isEmpty();
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    private <T extends Closeable> T keep(T started) {
        running.push(started);
        return started;
    }

    private static void tell(String setting, Object value) {
        System.setProperty(setting, value.toString());
    }
}

package org.openborough.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openborough.local.CannotStartException;

/**
 * The PostgreSQL that a killed run left behind. The data folder is ours alone by the time this is asked, so a server
 * that still runs in it has nobody to serve, and a note of a server that no longer runs is only in the way.
 */
final class FormerServer {

    private static final long SECONDS_TO_STOP = 30;

    private final Path note;

    FormerServer(Path postgres) {
        this.note = postgres.resolve("postmaster.pid");
    }

    void clearAway() {
        try {
            Optional<ProcessHandle> running = running();
            if (running.isPresent()) {
                stop(running.get());
            } else {
                Files.deleteIfExists(note);
            }
        } catch (IOException cause) {
            throw new CannotStartException("The file " + note + " of a killed run cannot be cleared away.", cause);
        }
    }

    private Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(FormerServer::isPostgres);
    }

    /** Another program may have been given the number since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The start was interrupted.", interruption);
        } catch (ExecutionException | TimeoutException cause) {
            throw new CannotStartException(
                    "The PostgreSQL of a killed run (process " + server.pid() + ") does not stop: stop it by hand.",
                    cause);
        }
    }
}

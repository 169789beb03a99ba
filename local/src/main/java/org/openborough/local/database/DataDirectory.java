package org.openborough.local.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.openborough.local.CannotStartException;

/**
 * The folder that survives between runs, claimed by one run at a time. The claim is a lock of the operating system's,
 * so a killed run leaves none behind.
 */
public final class DataDirectory implements Closeable {

    private final Path path;
    private final FileChannel claim;

    private DataDirectory(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    /** Takes the folder for this run, making it where there is none yet. */
    public static DataDirectory claim(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve("in-use"), CREATE, READ, WRITE);
            if (channel.tryLock() == null) {
                throw inUse(path, null);
            }
            return new DataDirectory(path, channel);
        } catch (OverlappingFileLockException sameProgram) {
            throw inUse(path, sameProgram);
        } catch (IOException cause) {
            throw new CannotStartException("The folder " + path + " cannot be used: " + cause.getMessage(), cause);
        }
    }

    /** Where PostgreSQL keeps everything. */
    Path postgres() {
        return path.resolve("postgres");
    }

    /** Where the service writes what the terminal has no room for. */
    public Path log() {
        return path.resolve("open-borough.log");
    }

    /**
     * The mark of a demonstration borough that has still to be entered: on the first run, and after a run that ended
     * before the borough was whole, whose database is thrown away. The mark is to be deleted once it is whole.
     *
     * @param isWanted whether a borough is asked for
     */
    public Optional<Path> demonstrationAwaited(boolean isWanted) {
        Path mark = path.resolve("demonstration-unfinished");
        try {
            if (Files.exists(mark)) {
                removeDatabase();
                Files.delete(mark);
            }
            return isWanted && Files.notExists(postgres()) ? Optional.of(Files.createFile(mark)) : Optional.empty();
        } catch (IOException cause) {
            throw new CannotStartException("The folder " + path + " cannot be used: " + cause.getMessage(), cause);
        }
    }

    private void removeDatabase() throws IOException {
        new FormerServer(postgres()).clearAway();
        if (Files.exists(postgres())) {
            try (Stream<Path> files = Files.walk(postgres())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static CannotStartException inUse(Path path, Throwable cause) {
        return new CannotStartException(
                "The data in " + path + " is in use by another run: stop that one first.", cause);
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}

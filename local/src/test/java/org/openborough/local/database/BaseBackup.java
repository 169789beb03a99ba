package org.openborough.local.database;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of a server's files taken while it runs, by the low-level interface of PostgreSQL's manual ("Making a Base
 * Backup Using the Low Level API"). It is whole only together with the archived log.
 */
final class BaseBackup {

    /** Made anew by every start, or, in the case of the log, fetched from the archive. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_wal");

    /** They tell of the running process. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.opts", "postmaster.pid");

    private BaseBackup() {}

    /** Copies to a folder that does not exist yet; the connection is the superuser's and stays with the backup. */
    static void take(Connection superuser, Path data, Path copy) throws IOException, SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("select pg_backup_start('base backup', fast => true)");
            Files.walkFileTree(data, new Copying(data, copy));
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString("labelfile"));
            }
        }
    }

    /** A running server removes files as it likes; the log knows of it. */
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            copy(directory);
            return EMPTIED.contains(nameOf(directory)) ? SKIP_SUBTREE : CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!LEFT_OUT.contains(nameOf(file))) {
                copyUnlessGone(file);
            }
            return CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return CONTINUE;
            }
            throw failure;
        }

        private void copyUnlessGone(Path file) throws IOException {
            try {
                copy(file);
            } catch (NoSuchFileException gone) {
                if (Files.exists(file)) {
                    throw gone;
                }
            }
        }

        private void copy(Path path) throws IOException {
            Files.copy(path, to.resolve(nameOf(path)), COPY_ATTRIBUTES);
        }

        private String nameOf(Path path) {
            return from.relativize(path).toString();
        }
    }
}

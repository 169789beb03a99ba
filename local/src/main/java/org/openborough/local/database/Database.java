package org.openborough.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.openborough.local.CannotStartException;

/** A real PostgreSQL 18 that only this machine can reach. */
public final class Database implements Closeable {

    /** Owns the database without being a superuser, as in production. */
    public static final String OWNER = "openborough";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on a free port with the data of earlier runs, or with an empty database the first time. */
    public static Database start(DataDirectory data, Path tools) {
        new FormerServer(data.postgres()).clearAway();
        try {
            Database database = new Database(configured(data, tools).start());
            database.createOnce();
            return database;
        } catch (IOException | SQLException | RuntimeException cause) {
            throw new CannotStartException("PostgreSQL does not start: " + cause.getMessage(), cause);
        }
    }

    public String url() {
        return server.getJdbcUrl(OWNER, OWNER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Sorting is by code point, the same on every machine and as in production; a power cut may cost a second of work. */
    private static EmbeddedPostgres.Builder configured(DataDirectory data, Path tools) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        tools.resolve("postgres").toAbsolutePath().normalize().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "off");
    }

    private void createOnce() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create database " + OWNER + " owner " + OWNER);
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + OWNER + "'")) {
            return found.next();
        }
    }
}

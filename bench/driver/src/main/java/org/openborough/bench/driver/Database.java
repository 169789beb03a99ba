package org.openborough.bench.driver;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A fresh PostgreSQL of the benchmarks' own. */
final class Database implements Closeable {

    private final EmbeddedPostgres server;
    private final String name;

    private Database(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    static Database start() throws IOException {
        return new Database(
                EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .start(),
                "postgres");
    }

    /** Another, empty database on the same server. */
    Database another(String other) throws SQLException {
        execute("create database " + other);
        return new Database(server, other);
    }

    String url() {
        return server.getJdbcUrl("postgres", name);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** Runs statements in one transaction that says who acts, as the audit trail demands. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void write(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('openborough.at', '2026-01-01T00:00:00Z', true),"
                            + " set_config('openborough.actor', 'bench', true), set_config('openborough.batch', 'bench', true)");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    String value(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** Copies a CSV file with a header into a table, as fast as the server can take it. */
    void copy(String table, Path csv) throws SQLException, IOException {
        try (Connection connection = connect();
                InputStream in = Files.newInputStream(csv)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin with (format csv, header true)", in, 1 << 16);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

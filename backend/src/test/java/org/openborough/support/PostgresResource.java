package org.openborough.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** One real PostgreSQL for the whole test run, on a free port, gone when the run ends. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException cause) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests did not start", cause);
        }
        return Map.of(
                // Free for those tests that start a mail server; for all others there is none.
                "quarkus.mailer.port",
                Integer.toString(freePort()),
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException("There is no free port", cause);
        }
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException cause) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests did not stop", cause);
        }
    }
}

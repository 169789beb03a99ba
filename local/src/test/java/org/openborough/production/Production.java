package org.openborough.production;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.openborough.support.FreePort;

/** What docker-compose.yml runs, without the containers: PostgreSQL, Keycloak and the packaged service. */
final class Production implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deque<Closeable> running = new ArrayDeque<>();
    private final int webPort;
    private Keycloak keycloak;
    private PackagedService service;

    private Production(int webPort) {
        this.webPort = webPort;
    }

    static Production start() throws IOException {
        Production production = new Production(FreePort.any());
        try {
            production.startAll();
            return production;
        } catch (IOException | RuntimeException failure) {
            production.close();
            throw failure;
        }
    }

    private void startAll() throws IOException {
        EmbeddedPostgres postgres = keep(EmbeddedPostgres.start());
        keycloak = keep(Keycloak.start(FreePort.any(), FreePort.any(), webApp()));
        service = keep(PackagedService.start(
                webPort,
                Map.of(
                        "DATABASE_URL",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "DATABASE_USER",
                        "postgres",
                        "DATABASE_PASSWORD",
                        "postgres",
                        "OIDC_ISSUER",
                        keycloak.issuer())));
    }

    private <T extends Closeable> T keep(T started) {
        running.push(started);
        return started;
    }

    String issuer() {
        return keycloak.issuer();
    }

    String webApp() {
        return "http://localhost:" + webPort;
    }

    /** Asks the service for something that only an administrator may do: the status of the answer. */
    int register(String organisation, JsonNode tokens) throws IOException, InterruptedException {
        String json = JSON.createObjectNode()
                .put("name", organisation)
                .put("kind", "voluntary")
                .toString();
        return new Browser()
                .postJson(service.address() + "/v1/organisations", Tokens.text(tokens), json)
                .statusCode();
    }

    JsonNode clientCredentials(String client, String secret, String scope) throws IOException, InterruptedException {
        Map<String, String> grant =
                new HashMap<>(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        if (!scope.isEmpty()) {
            grant.put("scope", scope);
        }
        return JSON.readTree(new Browser()
                .post(issuer() + "/protocol/openid-connect/token", grant)
                .body());
    }

    /** Gives the realm a new signing key that is preferred to the old one. */
    void rotateKeys() throws IOException, InterruptedException {
        JsonNode administrator = JSON.readTree(new Browser()
                .post(
                        keycloak.address() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                Keycloak.ADMINISTRATOR,
                                "password",
                                Keycloak.PASSWORD))
                .body());
        HttpResponse<String> answer = new Browser()
                .postJson(
                        keycloak.address() + "/admin/realms/open-borough/components", Tokens.text(administrator), """
                        {"name": "new key", "providerId": "rsa-generated",
                         "providerType": "org.keycloak.keys.KeyProvider",
                         "config": {"priority": ["1000"], "active": ["true"], "enabled": ["true"]}}""");
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("The key was not made: " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}

package org.openborough.production;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openborough.support.Running;

/** The real Keycloak, with the realm of production and a few people and a partner added for the tests. */
final class Keycloak implements Closeable {

    static final String ADMINISTRATOR = "keeper";
    static final String PASSWORD = "correct horse battery staple";

    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Path REALM = Path.of("..", "deploy", "keycloak", "open-borough-realm.json");
    private static final Path ADDITIONS = Path.of("src", "test", "resources", "keycloak", "additions.json");
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running process;
    private final int port;

    private Keycloak(Running process, int port) {
        this.process = process;
        this.port = port;
    }

    static Keycloak start(int port, int managementPort, String webOrigin) throws IOException {
        Path imports = Files.createDirectories(HOME.resolve("data").resolve("import"));
        JSON.writeValue(imports.resolve("open-borough-realm.json").toFile(), realmWithPeople());
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                HOME.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=localhost",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--db=dev-mem");
        command.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD,
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "WEB_ORIGIN",
                        webOrigin,
                        "MAIL_HOST",
                        "localhost",
                        "MAIL_PORT",
                        "25",
                        "MAIL_FROM",
                        "no-reply@openborough.example"));
        Running process = Running.start("keycloak", command).untilItAnswers(issuer(port), PATIENCE);
        return new Keycloak(process, port);
    }

    String issuer() {
        return issuer(port);
    }

    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        process.close();
    }

    private static String issuer(int port) {
        return "http://localhost:" + port + "/realms/open-borough";
    }

    private static ObjectNode realmWithPeople() throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(REALM.toFile());
        JsonNode additions = JSON.readTree(ADDITIONS.toFile());
        realm.set("users", additions.get("users"));
        additions.get("clients").forEach(realm.withArray("clients")::add);
        return realm;
    }
}

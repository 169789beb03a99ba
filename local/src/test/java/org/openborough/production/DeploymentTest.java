package org.openborough.production;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be said of docker-compose.yml and what it names without running a container. */
class DeploymentTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern LISTED = Pattern.compile("(?m)^([A-Z_]+)=");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET).*");

    @Test
    void runsTheFourPartsOfTheSystem() throws IOException {
        assertThat(compose().get("services").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("postgres", "keycloak", "backend", "frontend");
    }

    @Test
    void givesNoPartRightsBeyondItsOwn() throws IOException {
        assertThat(compose().get("services")).allSatisfy(service -> {
            assertThat(service.at("/cap_drop/0").asText()).isEqualTo("ALL");
            assertThat(service.at("/security_opt/0").asText()).isEqualTo("no-new-privileges:true");
        });
    }

    @Test
    void letsTheServiceAndTheWebAppWriteNothingThatLasts() throws IOException {
        assertThat(compose().at("/services/backend/read_only").asBoolean()).isTrue();
        assertThat(compose().at("/services/frontend/read_only").asBoolean()).isTrue();
        assertThat(text("deploy/backend/Dockerfile")).contains("USER 10001");
        assertThat(text("deploy/nginx/Dockerfile")).contains("FROM nginxinc/nginx-unprivileged:");
    }

    @Test
    void takesEverySecretFromTheEnvironmentAndRefusesToStartWithoutIt() throws IOException {
        assertThat(compose().get("services")).allSatisfy(service -> service.get("environment").properties().stream()
                .filter(setting -> SECRET.matcher(setting.getKey()).matches())
                .forEach(setting ->
                        assertThat(setting.getValue().asText()).startsWith("${").contains(":?")));
    }

    @Test
    void listsEveryVariableInTheExample() throws IOException {
        Set<String> used = found(VARIABLE, text("docker-compose.yml"));
        Set<String> listed = found(LISTED, text("deploy/environment.example"));

        assertThat(listed).isEqualTo(used);
    }

    @Test
    void runsTheKeycloakThatTheTestsRun() throws IOException {
        assertThat(compose().at("/services/keycloak/image").asText())
                .isEqualTo("keycloak/keycloak:" + System.getProperty("keycloak.version"));
    }

    @Test
    void givesTheDatabaseTheSortingOfTheLocalStack() throws IOException {
        assertThat(compose()
                        .at("/services/postgres/environment/POSTGRES_INITDB_ARGS")
                        .asText())
                .isEqualTo("--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
    }

    @Test
    void namesOnlyFilesThatExist() throws IOException {
        assertThat(compose().get("services").findValuesAsText("dockerfile"))
                .hasSize(2)
                .allSatisfy(file -> assertThat(PROJECT.resolve(file)).isRegularFile());
        assertThat(StreamSupport.stream(compose().get("services").spliterator(), false)
                        .flatMap(service ->
                                StreamSupport.stream(service.path("volumes").spliterator(), false))
                        .map(JsonNode::asText)
                        .filter(volume -> volume.startsWith("./"))
                        .map(volume -> PROJECT.resolve(volume.split(":")[0])))
                .hasSize(2)
                .allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void keepsNoSecretInTheRealm() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(text("deploy/keycloak/open-borough-realm.json"));

        assertThat(realm.findValuesAsText("secret")).isEmpty();
        assertThat(realm.has("users")).isFalse();
    }

    private static JsonNode compose() throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().load(text("docker-compose.yml")));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }
}

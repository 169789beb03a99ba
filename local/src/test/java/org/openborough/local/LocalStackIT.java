package org.openborough.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged local stack, run as {@code ./start} runs it. */
class LocalStackIT {

    @TempDir
    static Path home;

    private static LocalRun run;

    @BeforeAll
    static void start() throws IOException {
        Path assets = Files.createDirectories(home.resolve("web").resolve("assets"));
        Files.writeString(home.resolve("web").resolve("index.html"), "<!doctype html><title>The web app</title>");
        Files.writeString(assets.resolve("app-1a2b.js"), "export {}");
        run = LocalRun.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        run.close();
    }

    @Nested
    class TheWebApp {

        @Test
        void answersEveryAddressOfItsOwn() throws Exception {
            assertThat(get("/").body()).contains("The web app");
            assertThat(get("/indicators/any/page").body()).contains("The web app");
        }

        @Test
        void isSentWithTheHeadersOfProduction() throws Exception {
            HttpResponse<String> page = get("/");

            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "connect-src 'self' http://localhost:" + (run.port() + 1));
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }

        @Test
        void isKeptByTheBrowserWhereNamesChangeWithContents() throws Exception {
            HttpResponse<String> script = get("/assets/app-1a2b.js");

            assertThat(script.body()).isEqualTo("export {}");
            assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        }

        @Test
        void sendsNoPageInPlaceOfAMissingScript() throws Exception {
            assertThat(get("/assets/of-an-older-release.js").statusCode()).isEqualTo(404);
        }

        @Test
        void givesAwayNoFileOutsideItsFolder() throws Exception {
            assertThat(get("/..%2f..%2fdata%2fopen-borough.log").body()).doesNotContain("Quarkus");
        }
    }

    @Nested
    class TheService {

        @Test
        void answersItsOwnAddresses() throws Exception {
            HttpResponse<String> answer = get("/v1/nothing-of-the-kind");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        }

        @Test
        void tellsTheWebAppWhereToSignIn() throws Exception {
            assertThat(get("/v1/configuration").body())
                    .contains("http://localhost:" + (run.port() + 1) + "/open-borough");
        }

        @Test
        void keepsTheLocalStackOutOfItsContract() throws Exception {
            assertThat(get("/openapi").body()).doesNotContain("/mailbox", "/local/clock");
        }
    }

    @Test
    void showsAnEmptyMailboxAtTheStart() throws Exception {
        assertThat(get("/mailbox").body()).contains("No message has been sent since the start");
    }

    @Nested
    class TheDemonstrationBorough {

        @Test
        void isNobodysCouncil() throws Exception {
            assertThat(json("/v1/configuration").at("/council/name").asText()).isEqualTo("Demonstration borough");
            assertThat(json("/v1/configuration").at("/council/shortName").asText())
                    .isEqualTo("Demonstration borough");
        }

        @Test
        void hasItsAreasAndOrganisations() throws Exception {
            assertThat(total("/v1/areas?kind=ward&parent=E08000014")).isEqualTo(22);
            assertThat(total("/v1/areas?kind=authority")).isEqualTo(11);
            assertThat(total("/v1/organisations")).isEqualTo(4);
        }

        @Test
        void hasIndicatorsInEveryState() throws Exception {
            assertThat(total("/v1/indicators?status=active")).isEqualTo(25);
            assertThat(total("/v1/indicators?status=retired")).isEqualTo(1);
            assertThat(total("/v1/indicators?targetStatus=green")).isPositive();
            assertThat(total("/v1/indicators?targetStatus=amber")).isPositive();
            assertThat(total("/v1/indicators?targetStatus=red")).isPositive();
            assertThat(total("/v1/indicators?targetStatus=missing")).isPositive();
        }

        @Test
        void hasAWardBehindAGreenBorough() throws Exception {
            String id = json("/v1/indicators?q=PH02").at("/items/0/id").asText();

            JsonNode wards = json("/v1/indicators/" + id + "/comparison?kind=ward&within=E08000014");

            assertThat(wards.get("rows")).hasSize(22);
            assertThat(wards.get("isMasked").asBoolean()).isTrue();
        }

        @Test
        void hasSmallCountsThatAreHidden() throws Exception {
            String id = json("/v1/indicators?q=PH03").at("/items/0/id").asText();

            assertThat(json("/v1/indicators/" + id + "/comparison?kind=ward").findValues("isSuppressed"))
                    .anyMatch(JsonNode::asBoolean);
        }

        private static int total(String list) throws IOException, InterruptedException {
            return json(list + (list.contains("?") ? "&" : "?") + "count=true")
                    .required("total")
                    .asInt();
        }

        private static JsonNode json(String path) throws IOException, InterruptedException {
            return new ObjectMapper().readTree(get(path).body());
        }
    }

    @Nested
    class TheClock {

        @Test
        void isMovedAndPutRightAgain() throws Exception {
            assertThat(move("{\"now\": \"2027-04-01T09:00:00Z\"}").body()).contains("\"now\":\"2027-04-01T09:00:");
            assertThat(move("{\"forward\": \"P1D\"}").body()).contains("\"now\":\"2027-04-02T09:00:");
            assertThat(move("{}").body()).contains("\"distance\":\"PT0S\"");
        }

        @Test
        void refusesWhatIsNoTime() throws Exception {
            assertThat(move("{\"now\": \"tomorrow\"}").statusCode()).isEqualTo(400);
            assertThat(move("{").statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class AnotherRun {

        @Test
        void isRefusedInOneLineWhileThePortIsTaken() throws Exception {
            assertThat(LocalRun.refusal(home.resolve("elsewhere"), run.port()))
                    .isEqualTo(
                            "Port %d, wanted for the web app, is in use by another program: stop it, or choose another with --port."
                                    .formatted(run.port()));
        }

        @Test
        void isRefusedInOneLineWhileTheDataIsInUse() throws Exception {
            assertThat(LocalRun.refusal(home, LocalRun.anyPort()))
                    .endsWith("is in use by another run: stop that one first.");
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(run.address() + path)));
    }

    private static HttpResponse<String> move(String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(run.address() + "/local/clock"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}

package org.openborough.shared.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.support.Api;
import org.openborough.support.RawHttp;
import org.openborough.support.ServiceTest;

@ServiceTest
class EdgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/configuration", "/v1/nothing", "/nothing", "/openapi", "/problems", "/q/health"})
    void everyAnswerKeepsABrowserToWhatItIsFor(String path) {
        Response answer = given().get(path);

        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Nested
    class Origins {

        @Test
        void anyMayReadWhatIsPublic() {
            Response answer =
                    given().header("Origin", "https://elsewhere.example").get("/v1/configuration");

            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains("ETag")
                    .contains("Link");
        }

        @Test
        void noneMayReadWithAToken() {
            Response answer = given().header("Origin", "https://elsewhere.example")
                    .header("Authorization", "Bearer of-origins")
                    .get("/v1/configuration");

            assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        }

        @Test
        void noneMayChangeAnything() {
            Response preflight = given().header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "POST")
                    .options("/v1/organisations");

            assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
        }

        @Test
        void readingConditionallyIsAllowedBeforehand() {
            Response preflight = given().header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "GET")
                    .options("/v1/organisations");

            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(preflight.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        }
    }

    @Nested
    class Rates {

        @Test
        void whatIsLeftIsSaid() {
            Response answer = given().get("/v1/configuration");

            assertThat(answer.header("RateLimit-Policy")).matches("\"anonymous\";q=\\d+;w=60");
            assertThat(answer.header("RateLimit")).matches("\"anonymous\";r=\\d+;t=\\d+");
        }

        @Test
        void whoAsksTooOftenIsRefusedAndToldWhenToComeBack() {
            IntStream.range(0, 20).forEach(n -> withToken("of-rates"));

            Response refused = withToken("of-rates");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(refused.<String>path("type")).isEqualTo("/problems/too-many-requests");
            assertThat(refused.<String>path("traceId")).isEqualTo(refused.header("X-Request-Id"));
            assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
        }

        @Test
        void lookingAfterTheServiceIsNotCounted() {
            assertThat(given().get("/q/health").header("RateLimit")).isNull();
        }

        private static Response withToken(String token) {
            return Api.anybody().header("Authorization", "Bearer " + token).get("/v1/configuration");
        }
    }

    @Nested
    class Bodies {

        @Test
        void thatSayTheyAreTooLargeAreNotRead() {
            Response refused =
                    Api.as("administrator").body(" ".repeat(2_000_000)).post("/v1/organisations");

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.<String>path("type")).isEqualTo("/problems/body-too-large");
        }

        @Test
        void thatTurnOutTooLargeAreReadNoFurther() throws IOException {
            String answer = RawHttp.raw("POST /v1/organisations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "X-Test-Identity: subject=a;role=administrator\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n1e8480\r\n" + " ".repeat(2_000_000) + "\r\n0\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
        }
    }

    @Test
    void anAddressThatNoResourceHasIsAProblemLikeAnyOther() {
        assertThat(given().get("/q/nothing").contentType()).startsWith("application/problem+json");
        assertThat(given().get("/nothing").contentType()).startsWith("application/problem+json");
    }
}

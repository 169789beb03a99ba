package org.openborough.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The packaged service and the realm of production, with the real Keycloak between them. */
class SignInIT {

    private static final String ADMINISTRATOR = "system-administrator";
    private static final String OFFICER = "head-of-performance";
    private static final String PASSWORD = "illustrative and long";
    private static final String SECRET = "illustrative-secret";
    private static final int ACCEPTED = 201;
    private static final int NOT_SIGNED_IN = 401;
    private static final int FORBIDDEN = 403;

    private static Production production;

    @BeforeAll
    static void start() throws Exception {
        production = Production.start();
    }

    @AfterAll
    static void stop() throws Exception {
        production.close();
    }

    @Nested
    class APerson {

        private final CodeFlow flow =
                new CodeFlow(production.issuer(), production.webApp() + "/signed-in", "open-borough-web");

        @Test
        void signsInByCodeWithPkceAndCarriesNameAndRoles() throws Exception {
            JsonNode claims = Tokens.claims(flow.signIn(OFFICER, PASSWORD));

            assertThat(claims.get("name").asText()).isEqualTo("Head of Performance");
            assertThat(claims.get("roles")).extracting(JsonNode::asText).contains("performance-officer", "viewer");
            assertThat(claims.get("aud").asText()).isEqualTo("open-borough");
        }

        @Test
        void mayDoWhatTheRoleAllows() throws Exception {
            assertThat(production.register("Allowed", flow.signIn(ADMINISTRATOR, PASSWORD)))
                    .isEqualTo(ACCEPTED);
        }

        @Test
        void mayNotDoWhatTheRoleDoesNotAllow() throws Exception {
            assertThat(production.register("Not allowed", flow.signIn(OFFICER, PASSWORD)))
                    .isEqualTo(FORBIDDEN);
        }

        @Test
        void mayDoNothingWithoutARole() throws Exception {
            assertThat(production.register("No role", flow.signIn("officer-without-roles", PASSWORD)))
                    .isEqualTo(FORBIDDEN);
        }

        @Test
        void cannotSignInWithoutPkce() throws Exception {
            HttpResponse<String> answer = flow.ask(Map.of());

            assertThat(CodeFlow.target(answer).getQuery()).contains("error=invalid_request");
        }

        @Test
        void cannotSignInWithAPlainChallenge() throws Exception {
            HttpResponse<String> answer =
                    flow.ask(Map.of("code_challenge", "a".repeat(43), "code_challenge_method", "plain"));

            assertThat(CodeFlow.target(answer).getQuery()).contains("error=invalid_request");
        }

        @Test
        void cannotSignInWithAWrongPassword() throws Exception {
            HttpResponse<String> answer = flow.enter(OFFICER, "wrong");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Invalid username or password");
        }

        @Test
        void isSentBackOnlyToTheWebApp() throws Exception {
            CodeFlow elsewhere = new CodeFlow(production.issuer(), "https://elsewhere.example/", "open-borough-web");

            assertThat(elsewhere.ask(elsewhere.challenge()).statusCode()).isEqualTo(400);
        }

        @Test
        void renewsTheTokenOnceWithEachRefreshToken() throws Exception {
            JsonNode tokens = flow.signIn(ADMINISTRATOR, PASSWORD);

            JsonNode renewed = flow.refresh(tokens);
            JsonNode renewedAgain = flow.refresh(tokens);

            assertThat(production.register("Renewed", renewed)).isEqualTo(ACCEPTED);
            assertThat(renewedAgain.get("error").asText()).isEqualTo("invalid_grant");
        }

        @Test
        void isAskedAgainAfterSigningOut() throws Exception {
            JsonNode tokens = flow.signIn(OFFICER, PASSWORD);

            HttpResponse<String> goodbye = flow.signOut(tokens);

            assertThat(CodeFlow.target(goodbye)).hasToString(production.webApp() + "/signed-in");
            assertThat(flow.refresh(tokens).get("error").asText()).isEqualTo("invalid_grant");
            assertThat(flow.ask(flow.challenge()).body()).contains("kc-form-login");
        }
    }

    @Nested
    class APartnersSystem {

        @Test
        void getsATokenWithTheScopesItAskedFor() throws Exception {
            JsonNode claims = Tokens.claims(production.clientCredentials("health-partner", SECRET, "indicators:write"));

            assertThat(claims.get("azp").asText()).isEqualTo("health-partner");
            assertThat(claims.get("roles")).extracting(JsonNode::asText).containsExactly("partner");
            assertThat(claims.get("scope").asText())
                    .contains("indicators:write")
                    .doesNotContain("indicators:read");
        }

        @Test
        void isKnownToTheServiceButNoAdministrator() throws Exception {
            JsonNode tokens = production.clientCredentials("health-partner", SECRET, "indicators:write");

            assertThat(production.register("By a partner", tokens)).isEqualTo(FORBIDDEN);
        }

        @Test
        void getsNoTokenWithAWrongSecret() throws Exception {
            JsonNode answer = production.clientCredentials("health-partner", "wrong", "indicators:write");

            assertThat(answer.get("error").asText()).isEqualTo("unauthorized_client");
        }

        @Test
        void getsNoScopeThatItWasNotGiven() throws Exception {
            JsonNode answer = production.clientCredentials("health-partner", SECRET, "partnerships:write");

            assertThat(answer.get("error").asText()).isEqualTo("invalid_scope");
        }

        @Test
        void cannotUseTheTemplateItself() throws Exception {
            JsonNode answer = production.clientCredentials("partner-template", SECRET, "indicators:write");

            assertThat(answer.get("error").asText()).isIn("invalid_client", "unauthorized_client");
        }
    }

    @Nested
    class AToken {

        private final CodeFlow flow = new CodeFlow(production.issuer(), production.webApp() + "/", "open-borough-web");

        @Test
        void isRefusedOnceItHasExpired() throws Exception {
            CodeFlow shortLived = new CodeFlow(production.issuer(), production.webApp() + "/", "short-lived-web");
            JsonNode tokens = shortLived.signIn(OFFICER, PASSWORD);

            await().atMost(Duration.ofSeconds(30)).until(() -> production.register("Late", tokens) == NOT_SIGNED_IN);
        }

        @Test
        void isRefusedWhenMeantForAnotherApplication() throws Exception {
            JsonNode tokens = production.clientCredentials("another-application", SECRET, "");

            assertThat(production.register("For another", tokens)).isEqualTo(NOT_SIGNED_IN);
        }

        @Test
        void isRefusedWhenRaisedToAnotherRole() throws Exception {
            JsonNode forged = Tokens.forged(flow.signIn(OFFICER, PASSWORD), "administrator");

            assertThat(production.register("Forged", forged)).isEqualTo(NOT_SIGNED_IN);
        }

        @Test
        void isAcceptedWhenSignedWithAKeyMadeAfterTheServiceStarted() throws Exception {
            JsonNode before = flow.signIn(ADMINISTRATOR, PASSWORD);

            production.rotateKeys();
            JsonNode after = flow.refresh(before);

            assertThat(Tokens.keyId(after)).isNotEqualTo(Tokens.keyId(before));
            assertThat(production.register("With the new key", after)).isEqualTo(ACCEPTED);
            assertThat(production.register("With the old key", before)).isEqualTo(ACCEPTED);
        }
    }
}

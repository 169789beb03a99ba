package org.openborough.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.support.FreePort;

class SignInTest {

    /** The example of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String WEB_APP = "http://localhost:9/signed-in";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static SignIn signIn;

    @BeforeAll
    static void start() throws IOException {
        signIn = SignIn.start(FreePort.any());
    }

    @AfterAll
    static void stop() {
        signIn.close();
    }

    @Nested
    class ThePage {

        @Test
        void offersEveryPostAndEveryRole() throws Exception {
            HttpResponse<String> page = get(authorize());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Head of Performance", "Director of Children&#39;s Services")
                    .contains("value=\"internal-auditor\"");
        }

        @Test
        void runsNoScriptAndIsFramedByNobody() throws Exception {
            String policy = get(authorize())
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");

            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("script-src");
        }

        @Test
        void isShownAgainWhenTheChoiceIsNoneOfItsOwn() throws Exception {
            assertThat(post(authorize(), "post=post-of-nobody").statusCode()).isEqualTo(400);
            assertThat(post(authorize(), "name=Somebody&role=emperor").statusCode())
                    .isEqualTo(400);
        }
    }

    @Nested
    class APerson {

        @Test
        void getsTheRolesOfThePostChosen() throws Exception {
            JsonNode claims = claims(redeem(choose("post=post-cabinet-member-for-corporate-services"), VERIFIER));

            assertThat(claims.get("sub").asText()).isEqualTo("post-cabinet-member-for-corporate-services");
            assertThat(claims.get("name").asText()).isEqualTo("Cabinet Member for Corporate Services");
            assertThat(claims.get("roles")).extracting(JsonNode::asText).containsExactly("approver", "councillor");
            assertThat(claims.get("aud").asText()).isEqualTo("open-borough");
            assertThat(claims.get("iss").asText()).isEqualTo(signIn.issuer());
        }

        @Test
        void getsTheNameAndTheRolesEntered() throws Exception {
            JsonNode claims = claims(redeem(choose("name=Acting+Head&role=viewer&role=data-provider"), VERIFIER));

            assertThat(claims.get("name").asText()).isEqualTo("Acting Head");
            assertThat(claims.get("roles")).extracting(JsonNode::asText).containsExactly("viewer", "data-provider");
        }

        @Test
        void getsNoTokenWithoutTheVerifierOfTheChallenge() throws Exception {
            JsonNode answer = redeem(choose("post=post-ward-councillor"), "a".repeat(43));

            assertThat(answer.get("error").asText()).isEqualTo("invalid_grant");
        }

        @Test
        void getsNoTokenForTheRefreshTokenOfAnEarlierRun() throws Exception {
            JsonNode answer =
                    token("grant_type=refresh_token&client_id=open-borough-web&refresh_token=of-an-earlier-run");

            assertThat(answer.get("error").asText()).isEqualTo("invalid_grant");
        }

        @Test
        void isSentBackToTheWebAppAfterSigningOut() throws Exception {
            HttpResponse<String> answer =
                    get(signIn.issuer() + "/endsession?post_logout_redirect_uri=" + encoded(WEB_APP));

            assertThat(answer.headers().firstValue("Location")).hasValue(WEB_APP);
        }
    }

    @Nested
    class APartnersSystem {

        @Test
        void getsATokenOfItsOwnWithItsScopes() throws Exception {
            JsonNode claims = claims(token("grant_type=client_credentials", "police-partner", "demonstration"));

            assertThat(claims.get("azp").asText()).isEqualTo("police-partner");
            assertThat(claims.get("roles")).extracting(JsonNode::asText).containsExactly("partner");
            assertThat(claims.get("scope").asText()).isEqualTo("indicators:read indicators:write");
        }

        @Test
        void getsNoMoreThanItAskedForAndMayHave() throws Exception {
            JsonNode claims = claims(token(
                    "grant_type=client_credentials&scope=indicators:read+partnerships:write",
                    "police-partner",
                    "demonstration"));

            assertThat(claims.get("scope").asText()).isEqualTo("indicators:read");
        }

        @Test
        void getsNoTokenWithAWrongSecret() throws Exception {
            JsonNode answer = token("grant_type=client_credentials", "police-partner", "wrong");

            assertThat(answer.get("error").asText()).isEqualTo("invalid_client");
        }

        @Test
        void getsNoTokenWhenNobodyKnowsIt() throws Exception {
            JsonNode answer = token("grant_type=client_credentials", "stranger", "demonstration");

            assertThat(answer.get("error").asText()).isEqualTo("invalid_client");
        }
    }

    private static String authorize() {
        return signIn.issuer() + "/authorize?client_id=open-borough-web&response_type=code&scope=openid&state=s"
                + "&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri=" + encoded(WEB_APP);
    }

    private static String choose(String form) throws IOException, InterruptedException {
        String location =
                post(authorize(), form).headers().firstValue("Location").orElseThrow();
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private static JsonNode redeem(String code, String verifier) throws IOException, InterruptedException {
        return token("grant_type=authorization_code&client_id=open-borough-web&code=" + code + "&code_verifier="
                + verifier + "&redirect_uri=" + encoded(WEB_APP));
    }

    private static JsonNode token(String grant) throws IOException, InterruptedException {
        return JSON.readTree(post(signIn.issuer() + "/token", grant).body());
    }

    private static JsonNode token(String grant, String client, String secret) throws IOException, InterruptedException {
        return token(grant + "&client_id=" + client + "&client_secret=" + secret);
    }

    private static JsonNode claims(JsonNode tokens) throws IOException {
        String payload = tokens.get("access_token").asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private static HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

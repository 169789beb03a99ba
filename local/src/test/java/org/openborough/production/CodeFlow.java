package org.openborough.production;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in as the web app and a person in a browser do: authorization code with PKCE, through Keycloak's own form. */
final class CodeFlow {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Browser browser = new Browser();
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    private final String protocol;
    private final String redirect;
    private final String client;

    CodeFlow(String issuer, String redirect, String client) {
        this.protocol = issuer + "/protocol/openid-connect";
        this.redirect = redirect;
        this.client = client;
    }

    /** The first step, without PKCE when {@code challenge} is empty: the form, or a redirect with the reason why not. */
    HttpResponse<String> ask(Map<String, String> challenge) throws IOException, InterruptedException {
        Map<String, String> request = new HashMap<>(challenge);
        request.putAll(Map.of(
                "client_id", client,
                "response_type", "code",
                "scope", "openid profile",
                "state", "anything",
                "redirect_uri", redirect));
        return browser.get(protocol + "/auth?" + Browser.form(request));
    }

    /** The tokens, after the whole way. */
    JsonNode signIn(String userName, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = enter(userName, password);
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
        return redeem(code.group(1), verifier);
    }

    HttpResponse<String> enter(String userName, String password) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(ask(challenge()).body());
        if (!form.find()) {
            throw new IllegalStateException("There is no sign-in form");
        }
        String action = form.group(1).replace("&amp;", "&");
        return browser.post(action, Map.of("username", userName, "password", password));
    }

    JsonNode redeem(String code, String shownVerifier) throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", client,
                "code", code,
                "redirect_uri", redirect,
                "code_verifier", shownVerifier));
    }

    JsonNode refresh(JsonNode tokens) throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                client,
                "refresh_token",
                tokens.get("refresh_token").asText()));
    }

    HttpResponse<String> signOut(JsonNode tokens) throws IOException, InterruptedException {
        return browser.get(protocol + "/logout?"
                + Browser.form(Map.of(
                        "id_token_hint", tokens.get("id_token").asText(), "post_logout_redirect_uri", redirect)));
    }

    Map<String, String> challenge() {
        return Map.of("code_challenge", challengeOf(verifier), "code_challenge_method", "S256");
    }

    private JsonNode token(Map<String, String> grant) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(browser.post(protocol + "/token", grant).body());
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where a redirect leads. */
    static URI target(HttpResponse<?> redirect) {
        return URI.create(redirect.headers().firstValue("Location").orElseThrow());
    }
}

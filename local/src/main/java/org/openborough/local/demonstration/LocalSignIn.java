package org.openborough.local.demonstration;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.local.signin.DemonstrationPost;
import org.openborough.local.signin.PartnerClient;

/** Signs in at the local sign-in as a browser or a partner's system does, and gives the access token. */
final class LocalSignIn {

    private static final String CLIENT = "open-borough-web";
    /** Nobody is sent there: the answer is read from the address. */
    private static final String RETURN_TO = "http://localhost/signed-in";

    private final HttpClient http;
    private final String issuer;

    LocalSignIn(HttpClient http, String issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    String as(DemonstrationPost post) throws IOException, InterruptedException {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        return redeem(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "code", code(post, verifier),
                "code_verifier", verifier,
                "redirect_uri", RETURN_TO));
    }

    String as(PartnerClient partner) throws IOException, InterruptedException {
        return redeem(Map.of(
                "grant_type", "client_credentials",
                "client_id", partner.id(),
                "client_secret", partner.secret()));
    }

    private String code(DemonstrationPost post, String verifier) throws IOException, InterruptedException {
        String page = issuer + "/authorize?"
                + form(Map.of(
                        "client_id", CLIENT,
                        "response_type", "code",
                        "scope", "openid",
                        "state", "demonstration",
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(verifier),
                        "redirect_uri", RETURN_TO));
        URI back = URI.create(send(page, Map.of("post", post.subject()))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        return back.getQuery().replaceAll("(.*&)?code=([^&]+).*", "$2");
    }

    private String redeem(Map<String, String> grant) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(issuer + "/token", grant);
        return new ObjectMapper()
                .readTree(answer.body())
                .required("access_token")
                .asText();
    }

    private HttpResponse<String> send(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

package org.openborough.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;

/** Looks into the access token of a token answer. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    static JsonNode claims(JsonNode tokens) throws IOException {
        return part(tokens, 1);
    }

    static String keyId(JsonNode tokens) throws IOException {
        return part(tokens, 0).get("kid").asText();
    }

    /** The same answer, its access token raised to another role under the old signature. */
    static JsonNode forged(JsonNode tokens, String role) throws IOException {
        ObjectNode claims = (ObjectNode) claims(tokens);
        claims.putArray("roles").add(role);
        String[] parts = text(tokens).split("\\.");
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.toString().getBytes(UTF_8));
        return JSON.createObjectNode().put("access_token", parts[0] + "." + payload + "." + parts[2]);
    }

    static String text(JsonNode tokens) {
        return tokens.get("access_token").asText();
    }

    private static JsonNode part(JsonNode tokens, int index) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(text(tokens).split("\\.")[index]));
    }
}

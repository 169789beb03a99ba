package org.openborough.local.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who was chosen on the sign-in page.
 *
 * @param subject the token's {@code sub}
 * @param name the token's {@code name}
 * @param roles the roles in the token
 */
record SignInChoice(String subject, String name, List<String> roles) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A post by its button, or any name with any of the roles that the posts hold. */
    static Optional<SignInChoice> from(Form form) {
        if (!form.first("post").isEmpty()) {
            return DemonstrationPost.withSubject(form.first("post"))
                    .map(post -> new SignInChoice(post.subject(), post.title(), post.roles()));
        }
        List<String> roles = form.all("role");
        return DemonstrationPost.everyRole().containsAll(roles)
                ? Optional.of(new SignInChoice(subjectOf(nameIn(form)), nameIn(form), roles))
                : Optional.empty();
    }

    /** The claims as the protocol server takes them. */
    String claims() {
        ObjectNode claims = JSON.createObjectNode()
                .put("name", name)
                .put("preferred_username", subject)
                .put("email", subject + "@openborough.example");
        roles.forEach(claims.putArray("roles")::add);
        return claims.toString();
    }

    private static String nameIn(Form form) {
        String name = form.first("name").strip();
        return name.isEmpty() ? "Guest" : name;
    }

    private static String subjectOf(String name) {
        return "guest-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}

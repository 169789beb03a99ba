package org.openborough.local.signin;

import java.util.List;
import java.util.Optional;

/**
 * A partner organisation's own system, which signs in by itself.
 *
 * @param id the client's name
 * @param secret what it proves itself with; no secret at all, since it opens nothing but the demonstration
 * @param scopes what it may ask for
 */
public record PartnerClient(String id, String secret, List<String> scopes) {

    /** The partners of the demonstration borough. */
    public static final List<PartnerClient> ALL = List.of(
            new PartnerClient(
                    "health-partner",
                    "demonstration",
                    List.of("indicators:read", "indicators:write", "partnerships:write")),
            new PartnerClient("police-partner", "demonstration", List.of("indicators:read", "indicators:write")));

    public static Optional<PartnerClient> withId(String id) {
        return ALL.stream().filter(client -> client.id.equals(id)).findFirst();
    }
}

package org.openborough.support;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/**
 * Signs a test in as anybody in any roles, by a header of its own. Tokens themselves are proved against the real
 * Keycloak.
 */
@ApplicationScoped
public class TestSignIn implements HttpAuthenticationMechanism {

    static final String HEADER = "X-Test-Identity";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HEADER);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder();
        Arrays.stream(header.split(";")).map(part -> part.split("=", 2)).forEach(part -> {
            switch (part[0]) {
                case "subject" -> identity.setPrincipal(new QuarkusPrincipal(part[1]));
                case "role" -> identity.addRole(part[1]);
                default -> identity.addAttribute(part[0], part[1]);
            }
        });
        return Uni.createFrom().item(identity.build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}

package org.openborough.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.openborough.shared.security.CurrentUser;

/** Takes keys for requests, or answers these as they were answered before. */
@ApplicationScoped
class Claims {

    /** The property of a request that holds the claim it took. */
    static final String TAKEN = Claims.class.getName();

    private final IdempotencyKeys keys;
    private final CurrentUser user;

    @Inject
    Claims(IdempotencyKeys keys, CurrentUser user) {
        this.keys = keys;
        this.user = user;
    }

    /** The answer that the same request got before; empty where it is new and now holds its key. */
    Optional<Response> take(ContainerRequestContext request, byte[] digest) {
        String key = KeyHeader.read(request.getHeaderString(KeyHeader.NAME));
        String address = "POST " + request.getUriInfo().getRequestUri().getRawPath();
        Claim claim = new Claim(caller(), key, address, digest);
        Optional<FirstAnswer> before = keys.take(claim);
        if (before.isEmpty()) {
            request.setProperty(TAKEN, claim);
        }
        return before.map(Claims::again);
    }

    /** A person by the token's subject, a partner's client by its own; everybody else shares one name. */
    private String caller() {
        return user.isSignedIn() ? user.subject() : "anonymous";
    }

    private static Response again(FirstAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }
}

package org.openborough.shared.openapi.api;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The contract as a page for people. Everything it needs comes from this service. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
class ApiReferenceResource {

    /** Redoc styles its parts by itself and searches in a worker; nothing is loaded from elsewhere. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final Template page;

    @Inject
    ApiReferenceResource(@Location("api/reference.html") Template page) {
        this.page = page;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String getApiReference(@Context HttpServerResponse response) {
        // In the place of the edge's policy: a browser would keep to both.
        response.headers().set("Content-Security-Policy", POLICY);
        return page.render();
    }
}

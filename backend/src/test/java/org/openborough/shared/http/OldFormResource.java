package org.openborough.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** An operation of the tests that will go. */
@Path("/test/old-forms")
@Produces(MediaType.APPLICATION_JSON)
@Singleton
class OldFormResource {

    record OldFormResponse(String text) {}

    @GET
    @PermitAll
    @Deprecation(from = "2026-12-01", until = "2027-06-30", instead = "/v1/new-forms")
    @Operation(hidden = true)
    public OldFormResponse readOldForm(@QueryParam("refused") boolean refused) {
        if (refused) {
            throw new DomainException(CommonProblem.NOT_FOUND);
        }
        return new OldFormResponse("old");
    }
}

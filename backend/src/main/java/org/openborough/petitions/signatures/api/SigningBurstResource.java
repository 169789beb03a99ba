package org.openborough.petitions.signatures.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.signatures.abuse.BurstWatch;
import org.openborough.shared.security.Roles;

@Path("/v1/signing-bursts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class SigningBurstResource {

    private static final int BURSTS_SHOWN = 100;

    private final BurstWatch bursts;

    @Inject
    SigningBurstResource(BurstWatch bursts) {
        this.bursts = bursts;
    }

    @GET
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List bursts of signatures",
            description = "The hundred latest: many signatures of one petition from one network within ten minutes. For"
                    + " petitions officers.")
    public BurstListResponse getSigningBursts() {
        return BurstListResponse.of(bursts.latest(BURSTS_SHOWN));
    }
}

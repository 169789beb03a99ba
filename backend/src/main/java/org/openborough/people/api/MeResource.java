package org.openborough.people.api;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.people.OrganisationService;
import org.openborough.people.Responsibilities;
import org.openborough.people.SignInService;
import org.openborough.shared.security.CurrentUser;

@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "People")
class MeResource {

    private final SignInService signIns;
    private final Responsibilities responsibilities;
    private final OrganisationService organisations;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    MeResource(
            SignInService signIns,
            Responsibilities responsibilities,
            OrganisationService organisations,
            CurrentUser user,
            Clock clock) {
        this.signIns = signIns;
        this.responsibilities = responsibilities;
        this.organisations = organisations;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Read who is signed in",
            description = "Name, roles and posts. A first sign-in is noted for an administrator to link.")
    public MeResponse getMe() {
        signIns.meet(user);
        return new MeResponse(
                user.subject(),
                user.name(),
                List.copyOf(new TreeSet<>(user.roles())),
                responsibilities.posts(user.subject(), LocalDate.now(clock)).stream()
                        .map(PostRef::of)
                        .toList(),
                user.organisationId()
                        .map(organisations::get)
                        .map(OrganisationRef::of)
                        .orElse(null));
    }
}

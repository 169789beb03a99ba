package org.openborough.petitions.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.petitions.Petition;
import org.openborough.petitions.handling.TrackKind;
import org.openborough.petitions.handling.TrackService;
import org.openborough.petitions.reading.PetitionReading;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/petitions/{id}/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class PetitionTrackResource {

    private final TrackService tracks;
    private final PetitionReading petitions;
    private final Precondition precondition;

    @Inject
    PetitionTrackResource(TrackService tracks, PetitionReading petitions, Precondition precondition) {
        this.tracks = tracks;
        this.petitions = petitions;
        this.precondition = precondition;
    }

    @POST
    @Path("/{kind}/schedule")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Schedule a debate, evidence or response",
            description =
                    "Or move it; the last day for notice is worked out. If-Match is the ETag of the petition. For petitions officers.")
    public PetitionResponse schedulePetitionTrack(
            @PathParam("id") UUID id, @PathParam("kind") TrackKind kind, @NotNull @Valid ScheduleTrackRequest request) {
        return whole(tracks.schedule(id, precondition.version(), kind, request.on(), request.meeting()));
    }

    @POST
    @Path("/{kind}/finish")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Record a debate, evidence or response",
            description =
                    "With what came of it and where it can be read and seen. If-Match is the ETag of the petition. For petitions officers.")
    public PetitionResponse finishPetitionTrack(
            @PathParam("id") UUID id, @PathParam("kind") TrackKind kind, @NotNull @Valid FinishTrackRequest request) {
        return whole(tracks.finish(id, precondition.version(), kind, request.on(), request.toOutcome()));
    }

    @POST
    @Path("/{kind}/decline")
    @RolesAllowed({Roles.PETITIONS_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Decline a debate, evidence or response",
            description =
                    "For a reason that is published. If-Match is the ETag of the petition. For petitions officers.")
    public PetitionResponse declinePetitionTrack(
            @PathParam("id") UUID id, @PathParam("kind") TrackKind kind, @NotNull @Valid ReasonRequest request) {
        return whole(tracks.decline(id, precondition.version(), kind, request.reason()));
    }

    private PetitionResponse whole(Petition petition) {
        return PetitionResponse.from(petitions.view(petition));
    }
}

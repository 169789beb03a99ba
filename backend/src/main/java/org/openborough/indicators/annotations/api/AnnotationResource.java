package org.openborough.indicators.annotations.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.indicators.annotations.AnnotationService;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.security.Roles;

@Path("/v1/annotations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class AnnotationResource {

    private final AnnotationService annotations;
    private final Precondition precondition;

    @Inject
    AnnotationResource(AnnotationService annotations, Precondition precondition) {
        this.annotations = annotations;
        this.precondition = precondition;
    }

    @GET
    @PermitAll
    @Operation(summary = "Read an annotation", description = "One annotation. For whoever may see its indicator.")
    public AnnotationResponse getAnnotation(@PathParam("id") UUID id) {
        return AnnotationResponse.from(annotations.get(id));
    }

    @DELETE
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @IfMatch
    @Operation(
            summary = "Remove an annotation",
            description = "Takes a note off the series; History keeps it. For performance officers.")
    public void deleteAnnotation(@PathParam("id") UUID id) {
        annotations.remove(id, precondition.version());
    }
}

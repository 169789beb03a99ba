package org.openborough.indicators.annotations.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.indicators.annotations.AnnotationService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.LocatedAt;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/indicators/{indicatorId}/annotations")
@Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Indicators")
class IndicatorAnnotationResource {

    private final AnnotationService annotations;

    @Inject
    IndicatorAnnotationResource(AnnotationService annotations) {
        this.annotations = annotations;
    }

    @GET
    @PermitAll
    @DataFamily({"indicators", "places"})
    @Operation(
            summary = "List the annotations of an indicator",
            description = "What happened on a day that its series show the effect of, the earliest first. For whoever"
                    + " may see the indicator.")
    public Listing<AnnotationResponse> listAnnotations(
            @PathParam("indicatorId") UUID indicatorId, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page, request -> annotations.list(indicatorId, request).map(AnnotationResponse::from))
                .withRemovalsOf("annotation", indicatorId);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    @LocatedAt("/v1/annotations")
    @APIResponseSchema(value = AnnotationResponse.class, responseCode = "201")
    @Operation(
            summary = "Annotate an indicator's series",
            description = "Says what happened on a day, for one area or for all. For performance officers.")
    public AnnotationResponse annotateIndicator(
            @PathParam("indicatorId") UUID indicatorId, @NotNull @Valid AnnotateRequest request) {
        return AnnotationResponse.from(annotations.annotate(indicatorId, request.toEntry()));
    }
}

package org.openborough.petitions.signatures.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.openborough.petitions.signatures.counting.HourCount;
import org.openborough.petitions.signatures.counting.IntegrityService;
import org.openborough.petitions.signatures.counting.SignatureCounts;
import org.openborough.shared.tabular.TableWriter;

/** Counts of signatures, open to everybody. */
@Path("/v1/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Petitions")
class SignatureCountResource {

    private final SignatureCounts counts;
    private final IntegrityService integrity;

    @Inject
    SignatureCountResource(SignatureCounts counts, IntegrityService integrity) {
        this.counts = counts;
        this.integrity = integrity;
    }

    @GET
    @Path("/{id}/signature-count")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=1")
    @Operation(
            summary = "Read how many have signed",
            description = "At most two seconds old; made to be asked often, with If-None-Match. Open to everybody.")
    public Uni<SignatureCountResponse> getSignatureCount(@PathParam("id") UUID id) {
        return Uni.createFrom().completionStage(counts.count(id)).map(SignatureCountResponse::from);
    }

    @GET
    @Path("/{id}/area-counts")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=2")
    @Operation(
            summary = "Read where the signers are",
            description = "By ward, with small numbers hidden, and in the area by basis. Open to everybody.")
    public AreaCountsResponse getSignatureAreaCounts(@PathParam("id") UUID id) {
        return AreaCountsResponse.from(counts.byArea(id));
    }

    @GET
    @Path("/{id}/hour-counts")
    @PermitAll
    @Produces("text/csv; charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=60")
    @Operation(
            summary = "Download the signatures hour by hour",
            description = "What each hour changed, and the total at its end, as CSV. Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The hours in which the count changed, with a header.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput downloadSignatureHours(@PathParam("id") UUID id) {
        List<HourCount> hours = counts.byHour(id);
        return out -> write(hours, out);
    }

    @GET
    @Path("/{id}/integrity")
    @PermitAll
    @Operation(
            summary = "Check the count of a petition",
            description = "The count, the same counted anew from the ledger and from the signatures, what happened to"
                    + " signatures, and the latest signed statement. Open to everybody.")
    public IntegrityResponse getSignatureIntegrity(@PathParam("id") UUID id) {
        return IntegrityResponse.from(integrity.of(id));
    }

    private static void write(List<HourCount> hours, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.csv(out, false)) {
            table.header(List.of("hour", "electronic", "paper", "total"));
            for (HourCount hour : hours) {
                table.row(hour.hour(), hour.electronic(), hour.paper(), hour.total());
            }
        }
    }
}

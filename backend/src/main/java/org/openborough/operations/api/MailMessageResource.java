package org.openborough.operations.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.operations.MailRegister;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.mail.MailState;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/mail-messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Platform")
class MailMessageResource {

    private final MailRegister register;
    private final MailMessageService messages;
    private final Precondition precondition;
    private final String council;

    @Inject
    MailMessageResource(
            MailRegister register,
            MailMessageService messages,
            Precondition precondition,
            @ConfigProperty(name = "openborough.council.name") String council) {
        this.register = register;
        this.messages = messages;
        this.precondition = precondition;
        this.council = council;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "List messages",
            description = "What was sent, waits or was given up, latest first. Reading addresses is noted. For"
                    + " administrators.")
    public Listing<MailMessageResponse> listMailMessages(
            @QueryParam("state") @Parameter(description = "Messages in this state only.") MailState state,
            @Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, asked -> register.list(state, asked).map(MailMessageResponse::from))
                .withRemovalsOf("mail-message");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Read a message's fate",
            description = "One message, without its text. Reading its address is noted. For administrators.")
    public MailMessageResponse getMailMessage(@PathParam("id") UUID id) {
        return MailMessageResponse.from(register.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = MailMessageResponse.class, responseCode = "201")
    @Operation(
            summary = "Send a trial message",
            description = "Shows whether messages leave the service and arrive. For administrators.")
    public MailMessageResponse sendTrialMessage(@NotNull @Valid TrialMessageRequest request) {
        return MailMessageResponse.from(messages.send(request.recipient(), "trial", Map.of("council", council)));
    }

    @POST
    @Path("/{id}/resend")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Send a message again",
            description = "Queues a message that waits or was given up, to be tried at once. For administrators.")
    public MailMessageResponse resendMailMessage(@PathParam("id") UUID id) {
        return MailMessageResponse.from(messages.resend(id, precondition.version()));
    }
}

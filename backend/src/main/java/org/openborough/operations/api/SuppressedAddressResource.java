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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.operations.AddressRegister;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Precondition;
import org.openborough.shared.mail.SuppressedAddressService;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/suppressed-addresses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(ref = "Platform")
class SuppressedAddressResource {

    private final AddressRegister register;
    private final SuppressedAddressService addresses;
    private final Precondition precondition;

    @Inject
    SuppressedAddressResource(AddressRegister register, SuppressedAddressService addresses, Precondition precondition) {
        this.register = register;
        this.addresses = addresses;
        this.precondition = precondition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "List addresses that bounced",
            description = "Latest first. Nothing is sent to them until that is lifted. Reading addresses is noted. For"
                    + " administrators.")
    public Listing<SuppressedAddressResponse> listSuppressedAddresses(@Valid @BeanParam ChangesRequest page) {
        return Listing.of(page, asked -> register.list(asked).map(SuppressedAddressResponse::from))
                .withNothingRemoved();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Read an address that bounced", description = "Reading it is noted. For administrators.")
    public SuppressedAddressResponse getSuppressedAddress(@PathParam("id") UUID id) {
        return SuppressedAddressResponse.from(register.get(id));
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = SuppressedAddressResponse.class, responseCode = "201")
    @Operation(
            summary = "Tell of a bounce",
            description =
                    "For the mail relay's bounce hook, or an administrator who reads the returned messages. What a"
                            + " mail server refuses at once is noted without this. Told twice, it is noted once. For"
                            + " administrators.")
    public SuppressedAddressResponse suppressAddress(@NotNull @Valid SuppressAddressRequest request) {
        return SuppressedAddressResponse.from(
                addresses.bounced(request.address(), request.reason(), request.bouncedAt()));
    }

    @POST
    @Path("/{id}/lift")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @IfMatch
    @Operation(
            summary = "Send to an address again",
            description = "The mailbox exists again, or the bounce was an error. For administrators.")
    public SuppressedAddressResponse liftSuppressedAddress(@PathParam("id") UUID id) {
        return SuppressedAddressResponse.from(addresses.lift(id, precondition.version()));
    }
}

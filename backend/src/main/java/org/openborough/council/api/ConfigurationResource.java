package org.openborough.council.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.council.Council;

@Path("/v1/configuration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "Platform")
class ConfigurationResource {

    private final Council council;
    private final String issuer;
    private final String clientId;
    private final String scopes;
    private final String release;

    @Inject
    ConfigurationResource(
            Council council,
            @ConfigProperty(name = "openborough.sign-in.public-issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "openborough.sign-in.scopes") String scopes,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.council = council;
        this.issuer = issuer;
        this.clientId = clientId;
        this.scopes = scopes;
        this.release = release;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read the council's settings",
            description = "Name, colours and sign-in of the council this service belongs to. Open to everybody.")
    public ConfigurationResponse getConfiguration() {
        return new ConfigurationResponse(
                new ConfigurationResponse.CouncilResponse(
                        council.name(),
                        council.shortName(),
                        council.areaCode(),
                        council.logoUrl().orElse(null),
                        council.brandColour(),
                        council.brandTextColour()),
                new ConfigurationResponse.SignInResponse(issuer, clientId, scopes),
                council.contactEmail(),
                council.attribution(),
                release);
    }
}

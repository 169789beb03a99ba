package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's client to be registered. */
record CreatePartnerClientRequest(
        @NotNull
        @Size(min = 3, max = 100)
        @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]*$")
        @Schema(description = "As the sign-in service knows it.", examples = "health-trust-reporting")
        String clientId,

        @NotNull UUID organisationId,

        @NotNull @Size(max = 10) @Schema(examples = "[\"indicators:write\"]")
        List<@NotNull @Size(max = 60) String> scopes) {}

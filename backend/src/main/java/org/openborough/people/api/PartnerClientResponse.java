package org.openborough.people.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.PartnerClient;
import org.openborough.shared.http.Versioned;

/** A partner's client as administrators see it. */
record PartnerClientResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "health-trust-reporting") String clientId,
        OrganisationRef organisation,
        @Schema(examples = "[\"indicators:write\"]") List<String> scopes,
        @Schema(nullable = true) Instant disabledAt)
        implements Versioned {

    static PartnerClientResponse from(PartnerClient client) {
        return new PartnerClientResponse(
                client.id(),
                client.version(),
                client.createdAt(),
                client.updatedAt(),
                client.clientId(),
                OrganisationRef.of(client.organisation()),
                client.scopes(),
                client.disabledAt());
    }
}

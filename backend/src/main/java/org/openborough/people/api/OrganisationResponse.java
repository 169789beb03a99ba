package org.openborough.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Organisation;
import org.openborough.people.OrganisationKind;
import org.openborough.shared.http.Versioned;

/** An organisation as callers see it. */
record OrganisationResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "Anytown Community Trust") String name,
        @Schema(examples = "voluntary") OrganisationKind kind,
        @Schema(examples = "[\"GB-CHC-1000000\"]") List<String> identifiers,
        @Schema(examples = "false") boolean isSandbox,
        @Schema(nullable = true, examples = "2015-04-01") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo)
        implements Versioned {

    static OrganisationResponse from(Organisation organisation) {
        return new OrganisationResponse(
                organisation.id(),
                organisation.version(),
                organisation.createdAt(),
                organisation.updatedAt(),
                organisation.name(),
                organisation.kind(),
                organisation.identifiers(),
                organisation.isSandbox(),
                organisation.validFrom(),
                organisation.validTo());
    }
}

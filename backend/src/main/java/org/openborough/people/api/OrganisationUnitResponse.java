package org.openborough.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.OrganisationUnit;
import org.openborough.people.OrganisationUnitKind;
import org.openborough.shared.http.Versioned;

/** A unit as callers see it. */
record OrganisationUnitResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        OrganisationRef organisation,
        @Schema(examples = "Children's Services") String name,
        @Schema(examples = "directorate") OrganisationUnitKind kind,
        @Schema(nullable = true) UnitRef parent,
        @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) UnitRef replacedBy)
        implements Versioned {

    static OrganisationUnitResponse from(OrganisationUnit unit) {
        return new OrganisationUnitResponse(
                unit.id(),
                unit.version(),
                unit.createdAt(),
                unit.updatedAt(),
                OrganisationRef.of(unit.organisation()),
                unit.name(),
                unit.kind(),
                unit.parent().map(UnitRef::of).orElse(null),
                unit.validFrom(),
                unit.validTo(),
                unit.replacedBy().map(UnitRef::of).orElse(null));
    }
}

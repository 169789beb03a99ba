package org.openborough.places.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Area;
import org.openborough.places.AreaKind;
import org.openborough.places.AreaOverview;
import org.openborough.shared.http.Versioned;

/** An area as callers see it. */
record AreaResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "E05000932") String code,
        @Schema(examples = "Ainsdale") String name,
        @Schema(examples = "ward") AreaKind kind,
        @Schema(nullable = true) String authorityType,
        @Schema(nullable = true) AreaRef parent,
        @Schema(nullable = true, examples = "2004-06-10") LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) TileForm tile,
        List<AliasForm> aliases,
        List<AreaRef> successors,

        @Schema(nullable = true, description = "All ages together, of the latest year.")
        PopulationResponse latestPopulation,

        @Schema(nullable = true, description = "What is wrong with the boundary, and where; null when nothing is.")
        String boundaryFault)
        implements Versioned {

    static AreaResponse from(AreaOverview overview) {
        Area area = overview.area();
        return new AreaResponse(
                area.id(),
                area.version(),
                area.createdAt(),
                area.updatedAt(),
                area.code(),
                area.name(),
                area.kind(),
                area.authorityType(),
                area.parent().map(AreaRef::of).orElse(null),
                area.validFrom(),
                area.validTo(),
                TileForm.of(area.tile()),
                overview.aliases().stream().map(AliasForm::of).toList(),
                overview.successors().stream().map(AreaRef::of).toList(),
                PopulationResponse.of(overview.latestPopulation()),
                overview.boundaryFault());
    }
}

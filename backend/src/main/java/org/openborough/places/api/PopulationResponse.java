package org.openborough.places.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Population;

/** A population as callers see it. */
record PopulationResponse(
        @Schema(description = "Mid-year.", examples = "2020")
        int year,

        @Schema(examples = "all") String ageBand,
        @Schema(examples = "ONS mid-year estimate") String source,
        @Schema(examples = "12784") int people) {

    static PopulationResponse of(Population population) {
        return population == null
                ? null
                : new PopulationResponse(
                        population.year(), population.ageBand(), population.source(), population.people());
    }
}

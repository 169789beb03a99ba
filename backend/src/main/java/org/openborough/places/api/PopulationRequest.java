package org.openborough.places.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Population;
import org.openborough.shared.http.Text;

/** A population to be recorded. */
record PopulationRequest(
        @NotNull @Min(1801) @Max(2200) @Schema(description = "Mid-year.", examples = "2020")
        Integer year,

        @Size(max = 20)
        @Pattern(regexp = "^(all|[0-9]{1,3}(-[0-9]{1,3}|\\+)?)$")
        @Schema(description = "Ages, `all` when left out.", examples = "all")
        String ageBand,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "ONS mid-year estimate")
        String source,

        @NotNull @Min(0) @Schema(examples = "12784") Integer people) {

    Population toPopulation() {
        return new Population(year, ageBand == null ? Population.ALL_AGES : ageBand, source.strip(), people);
    }
}

package org.openborough.indicators.sets.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.sets.SetDescription;
import org.openborough.shared.http.Text;

/** What can be changed of a draft. */
record IndicatorSetRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "National indicators")
        String name,

        @Size(max = 5000) @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED) @Schema(nullable = true)
        String description,

        @NotNull UUID ownerId,
        @NotNull @Schema(examples = "2008-04-01") LocalDate validFrom,
        @Schema(nullable = true, examples = "2011-03-31") LocalDate validTo) {

    static IndicatorSetRequest from(SetDescription description) {
        return new IndicatorSetRequest(
                description.name(),
                description.description(),
                description.ownerId(),
                description.validFrom(),
                description.validTo());
    }

    SetDescription toDescription() {
        return new SetDescription(name, description, ownerId, validFrom, validTo);
    }
}

package org.openborough.indicators.sets.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.sets.SetDescription;
import org.openborough.shared.http.Text;

/** A new set, as it is sent. */
record CreateIndicatorSetRequest(
        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$")
        @Schema(description = "What people call the set; the same for all its editions.", examples = "NI")
        String code,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "National indicators")
        String name,

        @Size(max = 5000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "The single set for local authorities and their partners.")
        String description,

        @NotNull @Schema(description = "The organisation that decides what is in it.")
        UUID ownerId,

        @NotNull @Schema(examples = "2008-04-01") LocalDate validFrom,

        @Schema(description = "Its last day; null while open-ended.", nullable = true, examples = "2011-03-31")
        LocalDate validTo) {

    SetDescription toDescription() {
        return new SetDescription(name, description, ownerId, validFrom, validTo);
    }
}

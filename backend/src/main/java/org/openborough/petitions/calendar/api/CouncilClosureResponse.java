package org.openborough.petitions.calendar.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.calendar.CouncilClosure;
import org.openborough.shared.http.Versioned;

/** Days on which the council is closed beside weekends and bank holidays. */
record CouncilClosureResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "2026-12-29") LocalDate firstDay,
        @Schema(examples = "2026-12-31") LocalDate lastDay,

        @Schema(examples = "Closed between Christmas and New Year")
        String reason)
        implements Versioned {

    static CouncilClosureResponse from(CouncilClosure closure) {
        return new CouncilClosureResponse(
                closure.id(),
                closure.version(),
                closure.createdAt(),
                closure.updatedAt(),
                closure.days().first(),
                closure.days().last(),
                closure.reason());
    }
}

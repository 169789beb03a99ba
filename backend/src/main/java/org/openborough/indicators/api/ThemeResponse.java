package org.openborough.indicators.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.Theme;
import org.openborough.shared.http.Versioned;

/** A subject that indicators are sorted under. */
record ThemeResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(examples = "Children and young people") String name,

        @Schema(description = "The theme this one is part of; null for one of the upper level.", nullable = true)
        UUID parentId)
        implements Versioned {

    static ThemeResponse from(Theme theme) {
        return new ThemeResponse(
                theme.id(), theme.version(), theme.createdAt(), theme.updatedAt(), theme.name(), theme.parentId());
    }
}

package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which unit takes another's place, and from when. */
record ReplaceOrganisationUnitRequest(
        @NotNull UUID replacedById,

        @NotNull @Schema(description = "The other unit's first day in its place.", examples = "2026-04-01")
        LocalDate from) {}

package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Capacity;

/** Who is to hold a post. */
record AppointRequest(
        @NotNull UUID personId,
        @NotNull @Schema(examples = "substantive") Capacity capacity,
        @NotNull @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(description = "The last day.") LocalDate validTo) {}

package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how many months a petition is open: unless the organiser chooses, and at most. */
public record DurationRules(
        @NotNull @Min(1) @Max(24) @Schema(examples = "6") Integer defaultMonths,
        @NotNull @Min(1) @Max(24) @Schema(examples = "12") Integer maximumMonths) {}

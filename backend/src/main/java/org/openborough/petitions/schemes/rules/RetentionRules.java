package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how many months after a petition has ended the details of people are kept; then they are erased. */
public record RetentionRules(
        @NotNull @Min(1) @Max(120) @Schema(examples = "12") Integer organiserMonths,
        @NotNull @Min(1) @Max(120) @Schema(examples = "6") Integer signerMonths) {}

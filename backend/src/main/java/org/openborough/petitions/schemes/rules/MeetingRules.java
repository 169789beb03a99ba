package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the organiser may speak at a meeting, and how long councillors debate, in minutes. */
public record MeetingRules(
        @NotNull @Min(1) @Max(60) @Schema(examples = "5") Integer organiserMinutes,
        @NotNull @Min(1) @Max(240) @Schema(examples = "15") Integer debateMinutes) {}

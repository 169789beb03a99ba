package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Working days in which the council does what it owes; null where the scheme sets no limit.
 *
 * @param acknowledge from the petition's arrival to the acknowledgement
 * @param respond from its arrival to a written response
 * @param debate from reaching the threshold to the debate
 * @param officerEvidence from reaching the threshold to the evidence
 * @param noticeToAttend before a meeting, for the organiser and for an officer called to give evidence
 * @param reviewResult from the decision on a review to its publication
 */
public record TimescaleRules(
        @NotNull @Min(1) @Max(60) @Schema(examples = "10") Integer acknowledge,

        @Min(1) @Max(250) @Schema(nullable = true, examples = "30")
        Integer respond,

        @Min(1) @Max(250) @Schema(nullable = true, examples = "60")
        Integer debate,

        @Min(1) @Max(250) @Schema(nullable = true, examples = "60")
        Integer officerEvidence,

        @NotNull @Min(1) @Max(60) @Schema(examples = "10") Integer noticeToAttend,
        @NotNull @Min(1) @Max(60) @Schema(examples = "5") Integer reviewResult) {}

package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Signatures from which something more is owed; null where the scheme does not have it.
 *
 * @param response for a written response beyond the acknowledgement
 * @param officerEvidence for a senior officer to give evidence
 * @param debate for a debate of the whole council
 */
public record ThresholdRules(
        @Min(1) @Schema(nullable = true, examples = "100") Integer response,
        @Min(1) @Schema(nullable = true, examples = "750") Integer officerEvidence,
        @Min(1) @Schema(nullable = true, examples = "1500") Integer debate) {

    /** A debate is owed at the latest when this share of the people who live in the area asks for it: one in twenty. */
    private static final int ONE_IN = 20;

    /** Whether the debate is within the reach of 5 % of so many people (2009 Act, s. 15; PET-L4). */
    public boolean debateIsWithinReachOf(int people) {
        return debate == null || (long) debate * ONE_IN <= people;
    }

    /** The highest threshold for a debate that so many people allow. */
    public static int highestDebateThreshold(int people) {
        return people / ONE_IN;
    }
}

package org.openborough.petitions.schemes.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.Approval;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.petitions.schemes.SchemeState;
import org.openborough.petitions.schemes.rules.SchemePreset;

/** A version of the petition scheme as the list shows it. */
record PetitionSchemeSummaryResponse(
        UUID id,
        @Schema(examples = "2") int number,
        @Schema(examples = "Petition scheme 2026") String name,
        @Schema(examples = "england-voluntary") SchemePreset preset,
        @Schema(examples = "published") SchemeState state,
        @Schema(nullable = true, examples = "Full Council") String approvedBy,
        @Schema(nullable = true, examples = "2026-03-19") LocalDate approvedOn,
        @Schema(nullable = true, examples = "2026-04-01") LocalDate inForceFrom,
        @Schema(nullable = true) LocalDate inForceTo) {

    static PetitionSchemeSummaryResponse from(PetitionScheme scheme) {
        Approval approval = scheme.approval();
        return new PetitionSchemeSummaryResponse(
                scheme.id(),
                scheme.number(),
                scheme.name(),
                scheme.preset(),
                scheme.state(),
                approval == null ? null : approval.approvedBy(),
                approval == null ? null : approval.approvedOn(),
                approval == null ? null : approval.inForceFrom(),
                scheme.inForceTo());
    }
}

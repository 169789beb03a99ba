package org.openborough.petitions.schemes.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.calendar.Nation;
import org.openborough.petitions.schemes.Approval;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.petitions.schemes.SchemeState;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.shared.http.Versioned;

/** A version of the petition scheme with all its rules. */
record PetitionSchemeResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Counts the versions from 1.", examples = "2")
        int number,

        @Schema(examples = "Petition scheme 2026") String name,
        @Schema(examples = "england-voluntary") SchemePreset preset,

        @Schema(description = "Whose bank holidays count.", examples = "england")
        Nation nation,

        @Schema(examples = "published") SchemeState state,
        SchemeRules rules,

        @Schema(description = "How it came into force; null for a draft.", nullable = true)
        SchemeApprovalResponse approval,

        @Schema(description = "Its last day; null while none takes its place.", nullable = true)
        LocalDate inForceTo)
        implements Versioned {

    record SchemeApprovalResponse(
            @Schema(examples = "Full Council") String approvedBy,
            @Schema(examples = "2026-03-19") LocalDate approvedOn,
            @Schema(examples = "2026-03-26") LocalDate publishedOn,

            @Schema(nullable = true, examples = "https://council.example/petitions/scheme")
            String publishedAtUrl,

            @Schema(examples = "Copies in every library and town hall")
            String publishedOtherwise,

            @Schema(examples = "2026-04-01") LocalDate inForceFrom,

            @Schema(
                    description = "People the threshold for a debate was held against.",
                    nullable = true,
                    examples = "279700")
            Integer population,

            @Schema(description = "The year of that estimate.", nullable = true, examples = "2022")
            Integer populationYear) {

        static SchemeApprovalResponse from(PetitionScheme scheme) {
            Approval approval = scheme.approval();
            return approval == null
                    ? null
                    : new SchemeApprovalResponse(
                            approval.approvedBy(),
                            approval.approvedOn(),
                            approval.publishedOn(),
                            approval.publishedAtUrl(),
                            approval.publishedOtherwise(),
                            approval.inForceFrom(),
                            scheme.population(),
                            scheme.populationYear());
        }
    }

    static PetitionSchemeResponse from(PetitionScheme scheme) {
        return new PetitionSchemeResponse(
                scheme.id(),
                scheme.version(),
                scheme.createdAt(),
                scheme.updatedAt(),
                scheme.number(),
                scheme.name(),
                scheme.preset(),
                scheme.nation(),
                scheme.state(),
                scheme.rules(),
                SchemeApprovalResponse.from(scheme),
                scheme.inForceTo());
    }
}

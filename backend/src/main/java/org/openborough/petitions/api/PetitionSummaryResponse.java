package org.openborough.petitions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.PetitionChannel;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.reading.ListedPetition;

/** A petition as lists show it. */
record PetitionSummaryResponse(
        UUID id,
        Instant updatedAt,
        @Schema(examples = "EP-2026-0007") String reference,
        @Schema(examples = "ordinary") PetitionKind kind,
        @Schema(examples = "electronic") PetitionChannel channel,
        @Schema(examples = "open") PetitionState state,

        @Schema(
                description = "Null where its words may not be published.",
                nullable = true,
                examples = "A crossing outside the primary school")
        String title,

        @Schema(nullable = true, examples = "Build a zebra crossing on Example Road.")
        String ask,

        @Schema(nullable = true, examples = "Roads") String subject,
        @Schema(nullable = true, examples = "E05000932") String wardCode,
        @Schema(nullable = true, examples = "Example ward") String wardName,

        @Schema(description = "By the last count.", examples = "312")
        int signatures,

        @Schema(nullable = true, examples = "2026-11-23") LocalDate publishedOn,
        @Schema(nullable = true, examples = "2026-11-23") LocalDate openedOn,
        @Schema(nullable = true, examples = "2027-05-23") LocalDate closesOn) {

    static PetitionSummaryResponse from(ListedPetition petition) {
        return new PetitionSummaryResponse(
                petition.id(),
                petition.updatedAt(),
                petition.reference(),
                petition.kind(),
                petition.channel(),
                petition.state(),
                petition.title(),
                petition.ask(),
                petition.subject(),
                petition.wardCode(),
                petition.wardName(),
                petition.signatures(),
                petition.publishedOn(),
                petition.openedOn(),
                petition.closesOn());
    }
}

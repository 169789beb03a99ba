package org.openborough.petitions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.Mover;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionChannel;
import org.openborough.petitions.PetitionCount;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.moderation.Refusal;
import org.openborough.petitions.moderation.RefusalState;
import org.openborough.petitions.reading.Correction;
import org.openborough.petitions.reading.PastMove;
import org.openborough.petitions.reading.PetitionView;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.petitions.schemes.rules.ThresholdRules;
import org.openborough.places.Area;
import org.openborough.shared.http.Versioned;

/** A petition with its life, its clocks and what the council did. Nothing of it is personal but a name with consent. */
record PetitionResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "EP-2026-0007") String reference,
        @Schema(examples = "ordinary") PetitionKind kind,
        @Schema(examples = "electronic") PetitionChannel channel,
        @Schema(examples = "open") PetitionState state,
        Instant stateSince,
        @Schema(nullable = true) String stateReason,

        @Schema(nullable = true, examples = "A crossing outside the primary school")
        String title,

        @Schema(nullable = true, examples = "Build a zebra crossing on Example Road.")
        String ask,

        @Schema(nullable = true, examples = "Children cross a busy road every morning.")
        String background,

        @Schema(description = "Whether its words may not be published.", examples = "false")
        boolean isTextWithheld,

        @Schema(description = "Counts the versions of the text from 1.", examples = "1")
        int wording,

        @Schema(nullable = true, examples = "Roads") String subject,
        @Schema(nullable = true) PetitionWardResponse ward,

        @Schema(description = "Only while it is open, and with consent.", nullable = true)
        String organiserName,

        @Schema(nullable = true) String officerPost,
        @Schema(nullable = true) String grounds,
        @Schema(nullable = true) String enactment,
        @Schema(nullable = true) String routedTo,
        @Schema(examples = "false") boolean allegesSystematicFailure,
        @Schema(examples = "6") int durationMonths,
        @Schema(nullable = true, examples = "2026-11-23") LocalDate publishedOn,
        @Schema(nullable = true, examples = "2026-11-23") LocalDate openedOn,
        @Schema(nullable = true, examples = "2027-05-23") LocalDate closesOn,
        PinnedSchemeResponse scheme,
        PetitionSignaturesResponse signatures,
        PetitionThresholdsResponse thresholds,
        List<PetitionClockResponse> clocks,
        List<PetitionMoveResponse> moves,

        @Schema(description = "Corrections of the text since the first signature, each with the text before it.")
        List<PetitionCorrectionResponse> corrections,

        @Schema(nullable = true) PetitionRefusalResponse refusal,
        List<PetitionStepResponse> steps,
        List<PetitionTrackResponse> tracks,
        @Schema(nullable = true) PetitionReviewResponse review)
        implements Versioned {

    record PetitionWardResponse(
            UUID id,
            @Schema(examples = "E05000932") String code,
            @Schema(examples = "Example ward") String name) {

        static PetitionWardResponse from(Area ward) {
            return ward == null ? null : new PetitionWardResponse(ward.id(), ward.code(), ward.name());
        }
    }

    record PinnedSchemeResponse(
            UUID id,
            @Schema(examples = "2") int number,
            @Schema(examples = "Petition scheme 2026") String name) {

        static PinnedSchemeResponse from(PetitionScheme scheme) {
            return new PinnedSchemeResponse(scheme.id(), scheme.number(), scheme.name());
        }
    }

    record PetitionSignaturesResponse(
            @Schema(examples = "300") int electronic,
            @Schema(examples = "12") int paper,
            @Schema(examples = "312") int total,

            @Schema(description = "Null before the first count.", nullable = true)
            Instant countedAt) {

        static PetitionSignaturesResponse from(PetitionCount count) {
            return count == null
                    ? new PetitionSignaturesResponse(0, 0, 0, null)
                    : new PetitionSignaturesResponse(
                            count.electronic(), count.paper(), count.total(), count.countedAt());
        }
    }

    record PetitionThresholdsResponse(
            @Schema(examples = "50") int minimum,
            @Schema(nullable = true, examples = "100") Integer response,
            @Schema(nullable = true, examples = "750") Integer officerEvidence,
            @Schema(nullable = true, examples = "1500") Integer debate) {

        static PetitionThresholdsResponse from(PetitionScheme scheme) {
            ThresholdRules thresholds = scheme.rules().thresholds();
            return new PetitionThresholdsResponse(
                    scheme.rules().signing().minimumSignatures(),
                    thresholds.response(),
                    thresholds.officerEvidence(),
                    thresholds.debate());
        }
    }

    record PetitionMoveResponse(
            @Schema(nullable = true, examples = "in-moderation")
            PetitionState from,

            @Schema(examples = "open") PetitionState to,
            Instant at,
            @Schema(examples = "officer") Mover by,
            @Schema(nullable = true) String reason) {

        static PetitionMoveResponse from(PastMove move) {
            return new PetitionMoveResponse(move.from(), move.to(), move.at(), move.by(), move.reason());
        }
    }

    record PetitionCorrectionResponse(
            @Schema(description = "The version of the text that it made.", examples = "2")
            int wording,

            @Schema(examples = "A crossing outside the primery school")
            String titleBefore,

            @Schema(examples = "Build a zebra crossing on Example Road.")
            String askBefore,

            @Schema(nullable = true) String backgroundBefore,
            @Schema(examples = "A word was misspelt.") String reason,
            Instant at) {

        static PetitionCorrectionResponse from(Correction correction) {
            return new PetitionCorrectionResponse(
                    correction.number(),
                    correction.before().title(),
                    correction.before().ask(),
                    correction.before().background(),
                    correction.reason(),
                    correction.at());
        }
    }

    record PetitionRefusalResponse(
            @Schema(examples = "confirmed") RefusalState state,
            @Schema(examples = "not-ours") String ground,

            @Schema(examples = "The council has no power over what it asks for.")
            String groundText,

            @Schema(examples = "Rail fares are set by the government.")
            String reason) {

        static PetitionRefusalResponse from(Refusal refusal, PetitionScheme scheme) {
            return refusal == null
                    ? null
                    : new PetitionRefusalResponse(
                            refusal.state(),
                            refusal.terms().ground(),
                            scheme.rules().groundText(refusal.terms().ground()).orElseThrow(),
                            refusal.terms().reason());
        }
    }

    static PetitionResponse from(PetitionView view) {
        Petition petition = view.petition();
        return new PetitionResponse(
                petition.id(),
                petition.version(),
                petition.createdAt(),
                petition.updatedAt(),
                petition.reference(),
                petition.kind(),
                petition.channel(),
                petition.state(),
                petition.stateSince(),
                petition.stateReason(),
                view.showsText() ? petition.text().title() : null,
                view.showsText() ? petition.text().ask() : null,
                view.showsText() ? petition.text().background() : null,
                petition.isTextWithheld(),
                petition.wording(),
                petition.particulars().subject(),
                PetitionWardResponse.from(view.ward()),
                view.organiserName(),
                petition.particulars().officerPost(),
                view.showsText() ? petition.particulars().grounds() : null,
                petition.particulars().enactment(),
                petition.routedTo(),
                petition.particulars().allegesSystematicFailure(),
                petition.durationMonths(),
                petition.publishedOn(),
                petition.openedOn(),
                petition.closesOn(),
                PinnedSchemeResponse.from(view.scheme()),
                PetitionSignaturesResponse.from(view.count()),
                PetitionThresholdsResponse.from(view.scheme()),
                view.clocks().stream()
                        .map(clock -> PetitionClockResponse.from(clock, view.scheme(), view.today()))
                        .toList(),
                view.moves().stream().map(PetitionMoveResponse::from).toList(),
                view.corrections().stream()
                        .map(PetitionCorrectionResponse::from)
                        .toList(),
                PetitionRefusalResponse.from(view.refusal(), view.scheme()),
                view.steps().stream().map(PetitionStepResponse::from).toList(),
                view.tracks().stream().map(PetitionTrackResponse::from).toList(),
                view.review() == null ? null : PetitionReviewResponse.from(view.review()));
    }
}

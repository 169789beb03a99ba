package org.openborough.petitions;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.openborough.shared.problem.Faults;

/**
 * What a petition says beside its text.
 *
 * @param subject what it is about, in a word or two; may be null
 * @param wardId the ward it is about; null for the whole area
 * @param officerPost the post that is to give evidence; only for petitions for officer evidence
 * @param grounds why, relating to the functions of the post
 * @param enactment the law a petition under another enactment is made under
 * @param allegesSystematicFailure whether it alleges a systematic failure to deliver, which opens excluded matters
 */
@Embeddable
public record Particulars(
        String subject,
        UUID wardId,
        String officerPost,
        String grounds,
        String enactment,
        boolean allegesSystematicFailure) {

    void requireSoundFor(PetitionKind kind) {
        boolean namesOfficer = kind == PetitionKind.OFFICER_EVIDENCE;
        boolean namesLaw = kind == PetitionKind.OTHER_ENACTMENT;
        new Faults()
                .addIf(namesOfficer && officerPost == null, "/officerPost", "missing", "Name the post, not the person.")
                .addIf(
                        namesOfficer && grounds == null,
                        "/grounds",
                        "missing",
                        "Give grounds that relate to the functions of the post.")
                .addIf(
                        !namesOfficer && (officerPost != null || grounds != null),
                        "/officerPost",
                        "not-asked",
                        "Only a petition for officer evidence names a post.")
                .addIf(namesLaw && enactment == null, "/enactment", "missing", "Name the law it is made under.")
                .addIf(
                        !namesLaw && enactment != null,
                        "/enactment",
                        "not-asked",
                        "Only a petition under another enactment names a law.")
                .throwIfAny(PetitionProblem.UNSOUND_PETITION);
    }
}

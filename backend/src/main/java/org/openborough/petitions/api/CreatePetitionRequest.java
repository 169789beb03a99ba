package org.openborough.petitions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.NewPetition;
import org.openborough.petitions.Particulars;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.Wording;
import org.openborough.shared.http.Text;

/** A petition as its organiser, or an officer who enters it from paper, makes it. */
record CreatePetitionRequest(
        @NotNull @Schema(examples = "ordinary") PetitionKind kind,

        @NotNull
        @Size(max = Wording.LONGEST_TITLE)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "A crossing outside the primary school")
        String title,

        @NotNull
        @Size(min = 1, max = Wording.LONGEST_ASK)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "What the council is asked to do.", examples = "Build a zebra crossing on Example Road.")
        String ask,

        @Size(max = Wording.LONGEST_BACKGROUND)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "Why.", nullable = true, examples = "Children cross a busy road every morning.")
        String background,

        @Size(max = 100)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "What it is about, in a word or two.", nullable = true, examples = "Roads")
        String subject,

        @Pattern(regexp = "^[A-Z0-9-]{1,40}$")
        @Schema(description = "Code of the ward it is about.", nullable = true, examples = "E05000932")
        String wardCode,

        @Min(1)
        @Max(24)
        @Schema(
                description = "Months to be open for; the scheme's default when left out.",
                nullable = true,
                examples = "6")
        Integer durationMonths,

        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "The post to give evidence; for petitions for officer evidence.", nullable = true)
        String officerPost,

        @Size(max = 1000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "Grounds that relate to the functions of the post.", nullable = true)
        String grounds,

        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "The law a petition under another enactment is made under.", nullable = true)
        String enactment,

        @Schema(
                description = "Whether it alleges a systematic failure to deliver services.",
                nullable = true,
                examples = "false")
        Boolean allegesSystematicFailure,

        @NotNull @Valid OrganiserContactRequest organiser) {

    /** The petition as the domain takes it, its ward known by id. */
    NewPetition toNewPetition(UUID wardId) {
        return new NewPetition(
                kind,
                new Wording(title, ask, background),
                new Particulars(
                        subject,
                        wardId,
                        officerPost,
                        grounds,
                        enactment,
                        Boolean.TRUE.equals(allegesSystematicFailure)),
                durationMonths);
    }
}

package org.openborough.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.petitions.PetitionFixture.PLAIN;
import static org.openborough.petitions.PetitionFixture.TEXT;
import static org.openborough.petitions.PetitionFixture.TODAY;
import static org.openborough.petitions.PetitionFixture.aScheme;
import static org.openborough.petitions.PetitionFixture.acknowledged;
import static org.openborough.petitions.PetitionFixture.because;
import static org.openborough.petitions.PetitionFixture.by;
import static org.openborough.petitions.PetitionFixture.concluded;
import static org.openborough.petitions.PetitionFixture.draft;
import static org.openborough.petitions.PetitionFixture.inModeration;
import static org.openborough.petitions.PetitionFixture.made;
import static org.openborough.petitions.PetitionFixture.onPaper;
import static org.openborough.petitions.PetitionFixture.open;
import static org.openborough.support.Refusals.assertRefused;
import static org.openborough.support.Refusals.faultsOf;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionTest {

    private static final Wording OTHER = new Wording("A crossing", "Build two crossings.", "Children cross here.");

    @Nested
    class Making {

        @Test
        void isOpenForTheSchemesDefaultUnlessItsOrganiserChooses() {
            assertThat(draft().durationMonths()).isEqualTo(6);
        }

        @Test
        void refusesMoreMonthsThanTheSchemeAllows() {
            assertRefused(
                    () -> Petition.draft(
                            "EP-2026-0009", made(PetitionKind.ORDINARY, PLAIN, 13), aScheme(), Instant.EPOCH),
                    PetitionProblem.OPEN_TOO_LONG);
        }

        @Test
        void namesAPostAndGroundsForOfficerEvidence() {
            assertThat(faultsOf(() -> PetitionFixture.of(PetitionKind.OFFICER_EVIDENCE, PLAIN)))
                    .containsExactly("/officerPost missing", "/grounds missing");
        }

        @Test
        void namesTheLawForAPetitionUnderAnotherEnactment() {
            assertThat(faultsOf(() -> PetitionFixture.of(PetitionKind.OTHER_ENACTMENT, PLAIN)))
                    .containsExactly("/enactment missing");
        }

        @Test
        void namesNothingThatIsNotAsked() {
            Particulars tooMuch = new Particulars(null, null, "Head of Parks", "Grounds", "An Act", false);

            assertThat(faultsOf(() -> PetitionFixture.of(PetitionKind.DEBATE, tooMuch)))
                    .containsExactly("/officerPost not-asked", "/enactment not-asked");
        }
    }

    @Nested
    class Moving {

        @Test
        void goesFromDraftToOpen() {
            Petition petition = open();

            assertThat(petition.state()).isEqualTo(PetitionState.OPEN);
            assertThat(petition.publishedOn()).isEqualTo(TODAY);
            assertThat(petition.closesOn()).isEqualTo(TODAY.plusMonths(6));
        }

        @Test
        void isNotOpenedUnchecked() {
            assertRefused(
                    () -> draft().open(TODAY, TODAY.plusMonths(6), by(Mover.OFFICER)), PetitionProblem.ILLEGAL_MOVE);
        }

        @Test
        void onlyAPaperPetitionIsSubmittedUnopened() {
            Petition paper = onPaper();

            paper.close(TODAY, by(Mover.OFFICER));

            assertThat(paper.state()).isEqualTo(PetitionState.CLOSED);
            assertRefused(() -> inModeration().close(TODAY, by(Mover.OFFICER)), PetitionProblem.NOT_ON_PAPER);
        }

        @Test
        void onlyAPetitionUnderAnotherEnactmentIsSentOn() {
            Particulars law = new Particulars(null, null, null, null, "Licensing Act 2003", false);
            Petition petition = PetitionFixture.of(PetitionKind.OTHER_ENACTMENT, law);

            petition.route("Licensing authority", TODAY, by(Mover.OFFICER));

            assertThat(petition.routedTo()).isEqualTo("Licensing authority");
            assertRefused(
                    () -> inModeration().route("Elsewhere", TODAY, by(Mover.OFFICER)), PetitionProblem.ILLEGAL_MOVE);
        }

        @Test
        void aStepIsOwedWhereEnoughHaveSigned() {
            assertRefused(() -> acknowledged().conclude(true, because("Done.")), PetitionProblem.NO_STEPS_TAKEN);

            Petition tooFew = acknowledged();
            tooFew.conclude(false, because("Fewer than 50 have signed."));
            assertThat(tooFew.state()).isEqualTo(PetitionState.CONCLUDED);
        }

        @Test
        void isTakenInHandAgainAfterAReview() {
            Petition petition = concluded();
            petition.requestReview(by(Mover.ORGANISER));
            petition.review(by(Mover.OFFICER));

            petition.takeInHand(by(Mover.OFFICER));

            assertThat(petition.state()).isEqualTo(PetitionState.IN_HAND);
        }

        @Test
        void remembersWhatItWasWhenItIsTakenDown() {
            Petition petition = acknowledged();

            petition.takeDown(because("A court asks for it."));
            assertThat(petition.state()).isEqualTo(PetitionState.TAKEN_DOWN);

            petition.restore(by(Mover.OFFICER));
            assertThat(petition.state()).isEqualTo(PetitionState.ACKNOWLEDGED);
        }

        @Test
        void isNotRestoredUnlessItWasTakenDown() {
            assertRefused(() -> open().restore(by(Mover.OFFICER)), PetitionProblem.ILLEGAL_MOVE);
        }

        @ParameterizedTest
        @EnumSource(PetitionState.class)
        void neverStaysWhereItIsByAMove(PetitionState state) {
            assertThat(state.mayBecome(state)).isFalse();
        }

        @ParameterizedTest
        @EnumSource(PetitionState.class)
        void neverBecomesADraftAgain(PetitionState state) {
            assertThat(state.mayBecome(PetitionState.DRAFT)).isFalse();
        }

        @ParameterizedTest
        @EnumSource(PetitionState.class)
        void neverLeavesTheArchive(PetitionState state) {
            assertThat(PetitionState.ARCHIVED.mayBecome(state)).isFalse();
        }
    }

    @Nested
    class ItsText {

        @Test
        void changesWhenItIsSentAgain() {
            Petition petition = returned();

            petition.resubmit(OTHER, false, by(Mover.ORGANISER));

            assertThat(petition.text()).isEqualTo(OTHER);
            assertThat(petition.wording()).isEqualTo(2);
            assertThat(petition.state()).isEqualTo(PetitionState.IN_MODERATION);
        }

        @Test
        void keepsItsNumberWhenNothingChanges() {
            Petition petition = returned();

            petition.resubmit(TEXT, false, by(Mover.ORGANISER));

            assertThat(petition.wording()).isEqualTo(1);
        }

        @Test
        void isLockedAtTheFirstSignature() {
            assertRefused(() -> returned().resubmit(OTHER, true, by(Mover.ORGANISER)), PetitionProblem.TEXT_LOCKED);
        }

        @Test
        void isCorrectedOnlyOnceLocked() {
            Petition petition = open();
            assertRefused(() -> petition.correct(OTHER, false, "A mistake."), PetitionProblem.TEXT_NOT_LOCKED);

            petition.correct(OTHER, true, "A mistake.");

            assertThat(petition.wording()).isEqualTo(2);
        }

        @Test
        void isSentAgainOnlyWhenItWasReturned() {
            assertRefused(() -> open().resubmit(OTHER, false, by(Mover.ORGANISER)), PetitionProblem.ILLEGAL_MOVE);
            assertRefused(() -> returned().submit(by(Mover.ORGANISER)), PetitionProblem.ILLEGAL_MOVE);
        }

        private static Petition returned() {
            Petition petition = inModeration();
            petition.returnForChange(because("Say which road."));
            return petition;
        }
    }
}

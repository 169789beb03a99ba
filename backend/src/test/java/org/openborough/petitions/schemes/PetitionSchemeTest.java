package org.openborough.petitions.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.support.Refusals.assertRefused;
import static org.openborough.support.Refusals.faultsOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.schemes.rules.DurationRules;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.places.Population;

class PetitionSchemeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 19);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Nested
    class WhileADraft {

        @Test
        void beginsWithTheRulesOfItsPreset() {
            PetitionScheme scheme = draft();

            assertThat(scheme.rules().timescales().acknowledge()).isEqualTo(10);
            assertThat(scheme.rules().moderation().decideWorkingDays()).isEqualTo(5);
            assertThat(scheme.state()).isEqualTo(SchemeState.DRAFT);
        }

        @Test
        void refusesADefaultThatIsLongerThanTheMaximum() {
            assertThat(faultsOf(() -> draft().layDown("Scheme", withDuration(13, 12))))
                    .containsExactly("/rules/duration/defaultMonths longer-than-maximum");
        }

        @Test
        void refusesTheSameGroundTwice() {
            SchemeRules rules = SchemePreset.ENGLAND_VOLUNTARY.rules();
            SchemeRules repeated = new SchemeRules(
                    rules.signing(),
                    rules.moderation(),
                    rules.duration(),
                    rules.thresholds(),
                    rules.timescales(),
                    rules.meetings(),
                    rules.excludedMatters(),
                    List.of(
                            rules.refusalGrounds().get(0),
                            rules.refusalGrounds().get(0)),
                    rules.elections(),
                    rules.retention());

            assertThat(faultsOf(() -> draft().layDown("Scheme", repeated)))
                    .containsExactly("/rules/refusalGrounds/1/code repeated-code");
        }

        @Test
        void isNotRevised() {
            assertRefused(() -> draft().revise(), SchemeProblem.SCHEME_NOT_PUBLISHED);
        }
    }

    @Nested
    class Publishing {

        @Test
        void allowsADebateThresholdOfExactlyFivePerCent() {
            PetitionScheme scheme = draft();

            scheme.publish(approval(MARCH, APRIL), people(30_000));

            assertThat(scheme.state()).isEqualTo(SchemeState.PUBLISHED);
            assertThat(scheme.population()).isEqualTo(30_000);
        }

        @Test
        void refusesADebateThresholdAboveFivePerCent() {
            assertThat(faultsOf(() -> draft().publish(approval(MARCH, APRIL), people(29_999))))
                    .containsExactly("/rules/thresholds/debate above-five-per-cent");
        }

        @Test
        void refusesToBeInForceBeforeItIsApproved() {
            assertThat(faultsOf(() -> draft().publish(approval(MARCH, MARCH.minusDays(1)), people(300_000))))
                    .containsExactly("/inForceFrom before-approval");
        }
    }

    @Nested
    class OncePublished {

        @Test
        void isNeverEdited() {
            PetitionScheme scheme = published();

            assertRefused(() -> scheme.layDown("Other", scheme.rules()), SchemeProblem.SCHEME_PUBLISHED);
            assertRefused(
                    () -> scheme.publish(approval(MARCH, APRIL), people(300_000)), SchemeProblem.SCHEME_PUBLISHED);
        }

        @Test
        void givesWayToTheNextVersionOnItsEve() {
            PetitionScheme scheme = published();

            scheme.giveWayOn(LocalDate.of(2027, 4, 1));

            assertThat(scheme.isInForceOn(LocalDate.of(2027, 3, 31))).isTrue();
            assertThat(scheme.isInForceOn(LocalDate.of(2027, 4, 1))).isFalse();
            assertThat(scheme.isInForceOn(APRIL.minusDays(1))).isFalse();
        }

        @Test
        void isRevisedAsTheDraftOfTheNextNumber() {
            PetitionScheme next = published().revise();

            assertThat(next.number()).isEqualTo(2);
            assertThat(next.state()).isEqualTo(SchemeState.DRAFT);
        }
    }

    private static PetitionScheme draft() {
        return new PetitionScheme(1, "Scheme", SchemePreset.ENGLAND_VOLUNTARY, SchemePreset.ENGLAND_VOLUNTARY.rules());
    }

    private static PetitionScheme published() {
        PetitionScheme scheme = draft();
        scheme.publish(approval(MARCH, APRIL), people(300_000));
        return scheme;
    }

    private static Approval approval(LocalDate approvedOn, LocalDate inForceFrom) {
        return new Approval("Full Council", approvedOn, approvedOn, null, "Copies in libraries", inForceFrom);
    }

    private static Population people(int people) {
        return new Population(2024, Population.ALL_AGES, "Illustrative", people);
    }

    private static SchemeRules withDuration(int usual, int longest) {
        SchemeRules rules = SchemePreset.ENGLAND_VOLUNTARY.rules();
        return new SchemeRules(
                rules.signing(),
                rules.moderation(),
                new DurationRules(usual, longest),
                rules.thresholds(),
                rules.timescales(),
                rules.meetings(),
                rules.excludedMatters(),
                rules.refusalGrounds(),
                rules.elections(),
                rules.retention());
    }
}

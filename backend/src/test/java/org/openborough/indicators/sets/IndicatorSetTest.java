package org.openborough.indicators.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.support.Refusals.assertRefused;
import static org.openborough.support.Refusals.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndicatorSetTest {

    private static final LocalDate APRIL_2008 = LocalDate.of(2008, 4, 1);
    private static final LocalDate APRIL_2011 = LocalDate.of(2011, 4, 1);
    private static final SetEntry RECYCLING = new SetEntry(UUID.randomUUID(), "NI 192", 1);
    private static final SetEntry CLEANLINESS = new SetEntry(UUID.randomUUID(), "NI 195", 2);

    @Nested
    class WhileADraft {

        @Test
        void itsIndicatorsAreInTheirOrder() {
            IndicatorSet set = draft();

            set.hold(List.of(CLEANLINESS, RECYCLING));

            assertThat(set.entries()).containsExactly(RECYCLING, CLEANLINESS);
        }

        @Test
        void aNewListReplacesTheOldOne() {
            IndicatorSet set = draft();
            set.hold(List.of(RECYCLING));

            set.hold(List.of(CLEANLINESS));

            assertThat(set.entries()).containsExactly(CLEANLINESS);
        }

        @Test
        void noIndicatorAndNoReferenceIsThereTwice() {
            SetEntry sameReference = new SetEntry(UUID.randomUUID(), "NI 192", 2);
            SetEntry sameIndicator = new SetEntry(RECYCLING.indicatorId(), "NI 1", 3);

            assertThat(faultsOf(() -> draft().hold(List.of(RECYCLING, sameReference, sameIndicator))))
                    .containsExactly("/entries/1/reference repeated-reference", "/entries/2 repeated-indicator");
        }

        @Test
        void itCannotEndBeforeItBegins() {
            SetDescription backwards = new SetDescription("National", null, UUID.randomUUID(), APRIL_2011, APRIL_2008);

            assertRefused(() -> new IndicatorSet("NI", backwards), SetProblem.UNSOUND_SET_DATES);
        }

        @Test
        void itCannotBeFinalWithoutIndicators() {
            assertRefused(() -> draft().finalise(), SetProblem.SET_EMPTY);
        }

        @Test
        void itCannotBeRetiredOrRevised() {
            assertRefused(() -> draft().retire(APRIL_2011, "Replaced."), SetProblem.SET_NOT_FINAL);
            assertRefused(() -> draft().revise(APRIL_2011), SetProblem.SET_STILL_DRAFT);
        }
    }

    @Nested
    class OnceFinal {

        @Test
        void itNoLongerChanges() {
            IndicatorSet set = finalSet();

            assertRefused(() -> set.hold(List.of(CLEANLINESS)), SetProblem.SET_NOT_DRAFT);
            assertRefused(() -> set.describe(set.description()), SetProblem.SET_NOT_DRAFT);
            assertRefused(set::finalise, SetProblem.SET_NOT_DRAFT);
        }

        @Test
        void theNextEditionBeginsWithItsIndicators() {
            IndicatorSet next = finalSet().revise(APRIL_2011);

            assertThat(next.edition()).isEqualTo(2);
            assertThat(next.state()).isEqualTo(SetState.DRAFT);
            assertThat(next.entries()).containsExactly(RECYCLING);
            assertThat(next.description().validFrom()).isEqualTo(APRIL_2011);
        }

        @Test
        void itEndsOnTheEveOfTheNextEdition() {
            IndicatorSet set = finalSet();

            set.giveWayTo(set.revise(APRIL_2011));

            assertThat(set.description().validTo()).isEqualTo(LocalDate.of(2011, 3, 31));
        }

        @Test
        void itKeepsItsEndWhenTheNextEditionBeginsLater() {
            IndicatorSet set = finalSet();
            set.giveWayTo(set.revise(APRIL_2011));

            set.giveWayTo(set.revise(LocalDate.of(2013, 4, 1)));

            assertThat(set.description().validTo()).isEqualTo(LocalDate.of(2011, 3, 31));
        }

        @Test
        void itIsRetiredWithAReason() {
            IndicatorSet set = finalSet();

            set.retire(APRIL_2011, "The national set ended.");

            assertThat(set.state()).isEqualTo(SetState.RETIRED);
            assertThat(set.retirementReason()).isEqualTo("The national set ended.");
        }
    }

    private static IndicatorSet draft() {
        return new IndicatorSet("NI", new SetDescription("National", null, UUID.randomUUID(), APRIL_2008, null));
    }

    private static IndicatorSet finalSet() {
        IndicatorSet set = draft();
        set.hold(List.of(RECYCLING));
        set.finalise();
        return set;
    }
}

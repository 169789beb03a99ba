package org.openborough.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.openborough.indicators.IndicatorFixture.anIndicator;
import static org.openborough.support.Refusals.assertRefused;
import static org.openborough.support.Refusals.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;

class IndicatorTest {

    private static final LocalDate YEAR_END = LocalDate.of(2011, 3, 31);

    @Nested
    class LayingDown {

        @Test
        void beginsAsADraft() {
            assertThat(anIndicator().draft().status()).isEqualTo(IndicatorStatus.DRAFT);
        }

        @Test
        void takesBlanksOffTheEndsOfTheCode() {
            assertThat(anIndicator().code("  NI 4 ").draft().code()).isEqualTo("NI 4");
        }

        @Test
        void refusesDecimalsAndAMultiplierForAnAnswer() {
            assertThat(faultsOf(() ->
                            anIndicator().counting(ValueType.YES_NO, 100, 1).draft()))
                    .containsExactly("/decimals no-decimals", "/multiplier no-multiplier");
        }

        @Test
        void refusesAnAnswerThatAddsUp() {
            assertThat(faultsOf(() -> anIndicator()
                            .counting(ValueType.DATE, 1, 0)
                            .cumulative()
                            .draft()))
                    .containsExactly("/isCumulative not-cumulative");
        }

        @Test
        void refusesAnAnnualMeasureThatAddsUpWithinTheYear() {
            assertRefused(
                    () -> anIndicator().every(Frequency.ANNUAL).cumulative().draft(),
                    IndicatorProblem.UNSOUND_DEFINITION);
        }

        @Test
        void refusesToJudgeAContextMeasure() {
            assertThat(faultsOf(
                            () -> anIndicator().ofType(IndicatorType.CONTEXT).draft()))
                    .containsExactly("/polarity context-not-judged");
        }

        @Test
        void acceptsAContextMeasureWithoutJudgement() {
            assertThatCode(() -> anIndicator()
                            .ofType(IndicatorType.CONTEXT)
                            .with(Polarity.NO_JUDGEMENT)
                            .draft())
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class Changing {

        @Test
        void changesEverythingBeforeTheFirstValue() {
            Indicator indicator = anIndicator().draft();

            indicator.define(anIndicator().counting(ValueType.COUNT, 1, 0).definition(), false);

            assertThat(indicator.valueType()).isEqualTo(ValueType.COUNT);
        }

        @Test
        void keepsTheMeaningOfRecordedValues() {
            Indicator indicator = anIndicator().active();

            assertRefused(
                    () -> indicator.define(anIndicator().by(YearType.CALENDAR).definition(), true),
                    IndicatorProblem.MEANING_FIXED);
        }

        @Test
        void takesAnEqualMultiplierForTheSame() {
            Indicator indicator = anIndicator().active();

            assertThatCode(() -> indicator.define(
                            anIndicator().counting(ValueType.PROPORTION, 100, 2).definition(), true))
                    .doesNotThrowAnyException();
        }

        @Test
        void leavesARetiredIndicatorAsItWas() {
            Indicator indicator = anIndicator().active();
            indicator.retire(YEAR_END, "The national set ended.", List.of());

            assertRefused(() -> indicator.define(anIndicator().definition(), false), IndicatorProblem.ALREADY_RETIRED);
        }
    }

    @Nested
    class Ending {

        @Test
        void keepsTheReasonTheDayAndWhatFollows() {
            Indicator indicator = anIndicator().active();
            Successor successor = new Successor(UUID.randomUUID(), "Counts trade waste too.");

            indicator.retire(YEAR_END, " The national set ended. ", List.of(successor));

            assertThat(indicator.status()).isEqualTo(IndicatorStatus.RETIRED);
            assertThat(indicator.retiredOn()).isEqualTo(YEAR_END);
            assertThat(indicator.retirementReason()).isEqualTo("The national set ended.");
            assertThat(indicator.successors()).containsExactly(successor);
        }

        @Test
        void refusesToRetireADraft() {
            assertRefused(
                    () -> anIndicator().draft().retire(YEAR_END, "Never used.", List.of()),
                    IndicatorProblem.NOT_ACTIVE);
        }

        @Test
        void refusesToActivateTwice() {
            assertRefused(() -> anIndicator().active().activate(), IndicatorProblem.NOT_DRAFT);
        }

        @Test
        void keepsOneNoteForEachSuccessor() {
            Indicator indicator = anIndicator().active();
            UUID follower = UUID.randomUUID();

            indicator.succeededBy(new Successor(follower, "First thought"));
            indicator.succeededBy(new Successor(follower, "Second thought"));

            assertThat(indicator.successors()).containsExactly(new Successor(follower, "Second thought"));
        }
    }
}

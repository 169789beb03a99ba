package org.openborough.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.decisions.MinutesFixture.aDecisionOf;
import static org.openborough.decisions.MinutesFixture.aDraft;
import static org.openborough.decisions.MinutesFixture.minute;
import static org.openborough.decisions.MinutesFixture.published;
import static org.openborough.support.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void aDraftIsWrittenAnewWithoutATrace() {
        Decision decision = aDecisionOf(aDraft());

        decision.draft(minute("That the centres stay shut."), List.of());

        assertThat(decision.minute().resolution()).isEqualTo("That the centres stay shut.");
        assertThat(decision.corrections()).isEmpty();
    }

    @Test
    void publishedMinutesAreCorrectedAndNeverChanged() {
        Decision decision = aDecisionOf(published());

        assertRefused(() -> decision.draft(minute("Other."), List.of()), DecisionsProblem.MINUTES_PUBLISHED);
        assertRefused(
                () -> aDecisionOf(aDraft()).correct(minute("Other."), "Wrong.", "Clerk", NOW),
                DecisionsProblem.MINUTES_NOT_PUBLISHED);
    }

    @Test
    void theFirstWordsStayThroughEveryCorrection() {
        Decision decision = aDecisionOf(published());

        decision.correct(minute("That the centres open on Saturdays."), "The days were missing.", "Clerk", NOW);
        decision.correct(minute("That the centres open on Sundays."), "The wrong day.", "Clerk", NOW);

        assertThat(decision.corrections())
                .extracting(Correction::resolution)
                .containsExactly("That the centres open.", "That the centres open on Saturdays.");
        assertThat(decision.minute().resolution()).isEqualTo("That the centres open on Sundays.");
        assertThat(decision.correctedAt()).contains(NOW);
    }

    @Test
    void aCorrectionCorrectsSomething() {
        Decision decision = aDecisionOf(published());

        assertRefused(
                () -> decision.correct(decision.minute(), "None.", "Clerk", NOW), DecisionsProblem.NOTHING_CORRECTED);
    }

    @Test
    void aConditionIsSettledOnce() {
        Decision decision = aDecisionOf(published(), Condition.outstanding("Subject to the grant.", null));

        decision.settle(0, false, TODAY, "The grant went elsewhere.");

        assertThat(decision.conditions())
                .containsExactly(new Condition(
                        "Subject to the grant.", null, ConditionState.NOT_MET, TODAY, "The grant went elsewhere."));
        assertRefused(() -> decision.settle(0, true, TODAY, null), DecisionsProblem.CONDITION_SETTLED);
    }

    @Test
    void aConditionThatIsNotThereIsNotSettled() {
        Decision decision = aDecisionOf(published());

        assertRefused(() -> decision.settle(0, true, TODAY, null), DecisionsProblem.NO_SUCH_CONDITION);
        assertRefused(() -> decision.settle(-1, true, TODAY, null), DecisionsProblem.NO_SUCH_CONDITION);
    }

    @Test
    void aMeetingIsPublishedOnce() {
        assertRefused(() -> published().publish(NOW), DecisionsProblem.MEETING_PUBLISHED);
    }
}

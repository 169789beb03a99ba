package org.openborough.decisions.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openborough.decisions.MinutesFixture;

class ReminderRuleTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Test
    void remindsAWeekBeforeTheDayAfterAndEveryWeekFromThenOn() {
        assertThat(remindersUntil(DUE.plusDays(20)))
                .containsExactly(DUE.minusDays(7), DUE.plusDays(1), DUE.plusDays(8), DUE.plusDays(15));
    }

    @Test
    void remindsNobodyOfWhatIsSettled() {
        DecisionAction action = anAction();
        action.cancel("Replaced.", DUE);

        assertThat(ReminderRule.wants(action, null, DUE)).isFalse();
    }

    @Test
    void remindsOnceOfAnActionThatIsAskedForShortlyBeforeItIsDue() {
        assertThat(ReminderRule.wants(anAction(), null, DUE)).isTrue();
        assertThat(ReminderRule.wants(anAction(), DUE.minusDays(1), DUE)).isFalse();
    }

    /** The days of the reminders when the rule is asked every day. */
    private static List<LocalDate> remindersUntil(LocalDate end) {
        DecisionAction action = anAction();
        List<LocalDate> reminders = new ArrayList<>();
        LocalDate last = null;
        for (LocalDate day = DUE.minusDays(30); !day.isAfter(end); day = day.plusDays(1)) {
            if (ReminderRule.wants(action, last, day)) {
                reminders.add(day);
                last = day;
            }
        }
        return reminders;
    }

    private static DecisionAction anAction() {
        return new DecisionAction(
                MinutesFixture.aDecisionOf(MinutesFixture.published()),
                new ActionDetails(ActionKind.TASK, "Open the centres.", null, DUE));
    }
}

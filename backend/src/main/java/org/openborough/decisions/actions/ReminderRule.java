package org.openborough.decisions.actions;

import java.time.LocalDate;

/** When the post that acts is reminded: a week before the action is due, the day after, and every week from then on. */
final class ReminderRule {

    /** Days between the first reminder and the due day, and between the later ones. */
    static final int WEEK = 7;

    private ReminderRule() {}

    /**
     * Whether the post is reminded today.
     *
     * @param reminded the day of the last reminder; null if there was none
     */
    static boolean wants(DecisionAction action, LocalDate reminded, LocalDate today) {
        if (action.state() != ActionState.OPEN || today.isBefore(firstDay(action))) {
            return false;
        }
        LocalDate last = reminded == null ? LocalDate.MIN : reminded;
        if (!action.isOverdue(today)) {
            return last.isBefore(firstDay(action));
        }
        return !last.isAfter(action.due()) || !last.plusDays(WEEK).isAfter(today);
    }

    private static LocalDate firstDay(DecisionAction action) {
        return action.due().minusDays(WEEK);
    }
}

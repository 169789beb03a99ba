package org.openborough.indicators.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.openborough.indicators.Frequency;
import org.openborough.indicators.periods.Period;

/** A period that is not over yet, or shorter than the indicator is measured for. */
final class UnexpectedPeriod implements Check {

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        Period period = figure.period();
        List<Warning> warnings = new ArrayList<>();
        if (!circumstances.isPreliminary() && !period.end().isBefore(circumstances.today())) {
            warnings.add(new Warning(
                    "unfinished-period",
                    "The period ends on %s; a figure before that is an estimate or provisional."
                            .formatted(period.end()),
                    "/period"));
        }
        Frequency frequency = circumstances.definition().frequency();
        if (Figure.months(period) < months(frequency)) {
            warnings.add(new Warning(
                    "short-period", "The period is shorter than those the indicator is measured for.", "/period"));
        }
        return warnings;
    }

    private static int months(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case ANNUAL, LESS_THAN_ANNUAL -> 12;
        };
    }
}

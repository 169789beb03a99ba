package org.openborough.indicators.plausibility;

import java.util.ArrayList;
import java.util.List;

/** All that is unusual about a figure. */
public final class Plausibility {

    /** How the value compares with those before it, the most telling first: one finding is enough. */
    private static final List<Check> OF_VALUE =
            List.of(SlippedDigit.OF_VALUE, new UnusualSign(), new OutsideLimits(), new UnusualChange());

    private static final List<Check> OF_THE_REST = List.of(
            SlippedDigit.OF_NUMERATOR,
            SlippedDigit.OF_DENOMINATOR,
            new CopiedFigures(),
            new FarFromTarget(),
            new UnexpectedPeriod());

    private Plausibility() {}

    /** The warnings about a figure; dates, answers and milestones are only looked at for their period. */
    public static List<Warning> warnings(Figure figure, Circumstances circumstances) {
        if (!circumstances.definition().valueType().isNumeric()) {
            return new UnexpectedPeriod().look(figure, circumstances);
        }
        List<Warning> warnings = new ArrayList<>();
        OF_VALUE.stream()
                .map(check -> check.look(figure, circumstances))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(warnings::addAll);
        OF_THE_REST.forEach(check -> warnings.addAll(check.look(figure, circumstances)));
        return warnings;
    }
}

package org.openborough.indicators.periods;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** English month names, in full or shortened to three letters or more ("Sept"). */
final class MonthNames {

    private static final int SHORTEST = 3;

    private MonthNames() {}

    static Optional<Integer> numberOf(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> name.length() >= SHORTEST && month.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .map(Month::getValue)
                .findFirst();
    }
}

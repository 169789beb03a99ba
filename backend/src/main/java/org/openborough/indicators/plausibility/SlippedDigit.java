package org.openborough.indicators.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openborough.indicators.judgement.Figures;

/** A figure ten, a hundred or a thousand times too large or too small: a digit or a decimal point slipped. */
record SlippedDigit(String field, Function<Figure, BigDecimal> part) implements Check {

    private static final BigDecimal UNUSUALLY_FAR = BigDecimal.valueOf(5);
    private static final BigDecimal AGAIN_USUAL = BigDecimal.valueOf(2);

    static final SlippedDigit OF_VALUE = new SlippedDigit("/value", Figure::value);
    static final SlippedDigit OF_NUMERATOR = new SlippedDigit("/numerator", Figure::numerator);
    static final SlippedDigit OF_DENOMINATOR = new SlippedDigit("/denominator", Figure::denominator);

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        BigDecimal given = part.apply(figure);
        if (given == null || given.signum() == 0) {
            return List.of();
        }
        return circumstances
                .history()
                .usualSize(figure, part)
                .filter(usual -> !isWithin(given.abs(), usual, UNUSUALLY_FAR))
                .flatMap(usual -> meant(given, usual))
                .map(meant -> new Warning(
                        "slipped-digit",
                        "%s is far from what is usual; was %s meant?".formatted(Figures.of(given), Figures.of(meant)),
                        field))
                .stream()
                .toList();
    }

    /** The figure with its decimal point moved to where it would be usual. */
    private static Optional<BigDecimal> meant(BigDecimal given, BigDecimal usual) {
        return IntStream.of(1, 2, 3, -1, -2, -3)
                .mapToObj(given::movePointLeft)
                .filter(moved -> isWithin(moved.abs(), usual, AGAIN_USUAL))
                .findFirst();
    }

    private static boolean isWithin(BigDecimal size, BigDecimal usual, BigDecimal times) {
        return size.compareTo(usual.multiply(times)) <= 0
                && size.multiply(times).compareTo(usual) >= 0;
    }
}

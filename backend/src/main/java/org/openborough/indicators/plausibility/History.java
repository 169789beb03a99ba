package org.openborough.indicators.plausibility;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.openborough.indicators.periods.Period;

/** The other figures of an indicator and area, from the latest break in the series on. */
public record History(List<Figure> figures) {

    /** How many figures say what is usual; older ones no longer do. */
    private static final int RECENT = 12;

    public History {
        figures = figures.stream().sorted(Comparator.comparing(Figure::period)).toList();
    }

    /** The figures that can be compared with the given one, without the one it would replace; the oldest first. */
    List<Figure> comparableWith(Figure figure) {
        return figures.stream()
                .filter(other ->
                        other.isComparableWith(figure) && !other.period().equals(figure.period()))
                .toList();
    }

    /** The last figures before the given one that can be compared with it. */
    List<Figure> before(Figure figure) {
        List<Figure> earlier = comparableWith(figure).stream()
                .filter(other -> other.period().compareTo(figure.period()) < 0)
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - RECENT), earlier.size());
    }

    Optional<Figure> of(Period period) {
        return figures.stream().filter(figure -> figure.period().equals(period)).findFirst();
    }

    /** The middle size, signs left aside, of what is known of the last figures; empty with fewer than two. */
    Optional<BigDecimal> usualSize(Figure figure, Function<Figure, BigDecimal> part) {
        List<BigDecimal> sizes = before(figure).stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .filter(size -> size.signum() > 0)
                .sorted()
                .toList();
        return sizes.size() < 2 ? Optional.empty() : Optional.of(sizes.get(sizes.size() / 2));
    }
}

package org.openborough.indicators.judgement.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.Rule;
import org.openborough.indicators.periods.Period;

/**
 * The latest value against earlier comparable periods that follow one another without a gap: the previous one (short),
 * or the mean of the previous four (long). For a seasonal measure the comparable period is the same one a year before.
 *
 * @param earlier the comparable values found, latest first
 * @param base what the latest value is compared with; null when a comparable period is missing
 */
public record DirectionOfTravel(
        Rule rule, PeriodValue latest, List<PeriodValue> earlier, BigDecimal base, Course course, Direction direction)
        implements Judgement {

    private static final int LONG = 4;

    public DirectionOfTravel {
        earlier = List.copyOf(earlier);
    }

    /** Against the previous comparable period. */
    public static DirectionOfTravel shortTerm(PeriodValue latest, List<PeriodValue> history, Course course) {
        return judge(Rule.SHORT_DIRECTION_OF_TRAVEL, latest, comparable(latest, history, course, 1), 1, course);
    }

    /** Against the mean of the previous four comparable periods, all of which must be known. */
    public static DirectionOfTravel longTerm(PeriodValue latest, List<PeriodValue> history, Course course) {
        return judge(Rule.LONG_DIRECTION_OF_TRAVEL, latest, comparable(latest, history, course, LONG), LONG, course);
    }

    private static DirectionOfTravel judge(
            Rule rule, PeriodValue latest, List<PeriodValue> earlier, int needed, Course course) {
        BigDecimal base = earlier.size() == needed ? mean(earlier) : null;
        Direction direction = base == null ? Direction.NOT_ASSESSED : direction(latest.value(), base, course);
        return new DirectionOfTravel(rule, latest, earlier, base, course, direction);
    }

    private static List<PeriodValue> comparable(
            PeriodValue latest, List<PeriodValue> history, Course course, int needed) {
        UnaryOperator<Period> before = course.isSeasonal() ? Period::sameLastYear : Period::previous;
        List<PeriodValue> found = new ArrayList<>();
        Optional<PeriodValue> next = Optional.of(latest);
        while (next.isPresent() && found.size() < needed) {
            next = valueOf(before.apply(next.get().period()), history);
            next.ifPresent(found::add);
        }
        return found;
    }

    /** From the end, where it is soonest found. */
    private static Optional<PeriodValue> valueOf(Period period, List<PeriodValue> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).period().equals(period)) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }

    private static Direction direction(BigDecimal value, BigDecimal base, Course course) {
        if (course.polarity() == Polarity.NEARER_TARGET_IS_BETTER) {
            return course.target() == null
                    ? Direction.NOT_ASSESSED
                    : direction(distance(value, course), distance(base, course), -1, course.decimals());
        }
        return direction(value, base, course.polarity().signOfImprovement(), course.decimals());
    }

    private static Direction direction(BigDecimal value, BigDecimal base, int signOfImprovement, int decimals) {
        if (rounded(value, decimals).compareTo(rounded(base, decimals)) == 0) {
            return Direction.UNCHANGED;
        }
        int change = value.compareTo(base);
        if (signOfImprovement == 0) {
            return change > 0 ? Direction.INCREASING : Direction.DECREASING;
        }
        return change * signOfImprovement > 0 ? Direction.IMPROVING : Direction.WORSENING;
    }

    @Override
    public Explanation explain() {
        Explanation.Draft draft = Explanation.of(rule)
                .input("latest value", latest.value())
                .input("polarity", course.polarity().wireName())
                .input("decimals", course.decimals());
        earlier.forEach(value -> draft.input(dates(value.period()), value.value()));
        if (base == null) {
            return draft.conclude("The direction is not assessed: a comparable earlier period is missing.");
        }
        draft.step("compared with "
                + (earlier.size() == 1 ? "the comparable period before" : "the mean of four comparable periods") + " = "
                + Figures.of(base));
        if (course.polarity() == Polarity.NEARER_TARGET_IS_BETTER) {
            return nearerTarget(draft);
        }
        draft.step("change = " + Figures.of(latest.value()) + " − " + Figures.of(base) + " = "
                + Figures.of(latest.value().subtract(base)));
        return draft.conclude(sentence());
    }

    private Explanation nearerTarget(Explanation.Draft draft) {
        draft.input("target", course.target());
        if (course.target() == null) {
            return draft.conclude("The direction is not assessed: there is no target to be nearer to.");
        }
        return draft.step("distance from the target now = " + Figures.of(distance(latest.value(), course)))
                .step("distance from the target before = " + Figures.of(distance(base, course)))
                .conclude(sentence());
    }

    private String sentence() {
        return "The measure is " + direction.wireName() + " against "
                + (earlier.size() == 1 ? "the period before." : "the mean of the four periods before.");
    }

    private static BigDecimal mean(List<PeriodValue> values) {
        BigDecimal sum = values.stream().map(PeriodValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        // Exact: one and four both divide decimal numbers without remainder.
        return sum.divide(BigDecimal.valueOf(values.size()));
    }

    private static BigDecimal distance(BigDecimal value, Course course) {
        return value.subtract(course.target()).abs();
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String dates(Period period) {
        return period.start() + " to " + period.end();
    }
}

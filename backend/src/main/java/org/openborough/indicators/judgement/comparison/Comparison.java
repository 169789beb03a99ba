package org.openborough.indicators.judgement.comparison;

import java.util.Locale;
import java.util.OptionalDouble;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.Rule;
import org.openborough.indicators.judgement.intervals.Interval;

/**
 * A figure against a fixed comparator value (England, the region, the neighbours' mean): similar while the comparator
 * lies within the figure's limits, both ends included.
 *
 * @param limits95 the figure's 95 per cent limits; null when unknown
 * @param limits998 the figure's 99.8 per cent limits; null for a three-level comparison
 * @param comparatorName as sentences name it
 */
public record Comparison(
        Interval limits95,
        Interval limits998,
        OptionalDouble comparator,
        String comparatorName,
        Polarity polarity,
        ComparisonResult result)
        implements Judgement {

    private static final String UNNAMED = "the comparator";

    /** Three levels: better, similar, worse. */
    public static Comparison of(Interval limits95, OptionalDouble comparator, Polarity polarity) {
        return of(limits95, null, comparator, polarity);
    }

    /** Five levels: beyond the 99.8 per cent limits is told apart from beyond the 95 per cent limits only. */
    public static Comparison of(Interval limits95, Interval limits998, OptionalDouble comparator, Polarity polarity) {
        return new Comparison(
                limits95, limits998, comparator, UNNAMED, polarity, judge(limits95, limits998, comparator, polarity));
    }

    /** The same comparison, explained with the comparator's name. */
    public Comparison with(String name) {
        return new Comparison(limits95, limits998, comparator, name, polarity, result);
    }

    private static ComparisonResult judge(
            Interval limits95, Interval limits998, OptionalDouble comparator, Polarity polarity) {
        if (limits95 == null || comparator.isEmpty()) {
            return ComparisonResult.NOT_COMPARED;
        }
        double other = comparator.getAsDouble();
        if (limits95.contains(other)) {
            return ComparisonResult.SIMILAR;
        }
        boolean higher = limits95.lower() > other;
        boolean certain = limits998 != null && !limits998.contains(other);
        return switch (polarity.signOfImprovement() * (higher ? 1 : -1)) {
            case 1 -> certain ? ComparisonResult.BETTER_AT_99_8 : ComparisonResult.BETTER;
            case -1 -> certain ? ComparisonResult.WORSE_AT_99_8 : ComparisonResult.WORSE;
            default -> uncoloured(higher, certain);
        };
    }

    private static ComparisonResult uncoloured(boolean higher, boolean certain) {
        if (higher) {
            return certain ? ComparisonResult.HIGHER_AT_99_8 : ComparisonResult.HIGHER;
        }
        return certain ? ComparisonResult.LOWER_AT_99_8 : ComparisonResult.LOWER;
    }

    @Override
    public Explanation explain() {
        Explanation.Draft draft = Explanation.of(Rule.COMPARISON_WITH_COMPARATOR)
                .input("95 % limits", words(limits95))
                .input("99.8 % limits", words(limits998))
                .input("comparator", comparator.isPresent() ? Figures.of(comparator.getAsDouble()) : "missing")
                .input("polarity", polarity.wireName());
        if (result == ComparisonResult.NOT_COMPARED) {
            return draft.conclude(
                    comparator.isEmpty()
                            ? "There is no comparison: no value of " + comparatorName + " is known."
                            : "The value of " + comparatorName + " is " + Figures.of(comparator.getAsDouble())
                                    + "; it is not said which is better, as the figure's confidence limits are not"
                                    + " known.");
        }
        draft.step(position(limits95, "95 %"));
        if (limits998 != null) {
            draft.step(position(limits998, "99.8 %"));
        }
        return draft.conclude(sentence());
    }

    private String position(Interval limits, String level) {
        double other = comparator.orElseThrow();
        String side = limits.contains(other) ? "within" : other < limits.lower() ? "below" : "above";
        return Figures.of(other) + " is " + side + " the " + level + " limits " + limits.inWords();
    }

    private String sentence() {
        String other = comparatorName + " (" + Figures.of(comparator.orElseThrow()) + ")";
        if (result.simple() == ComparisonResult.SIMILAR) {
            return "The figure is similar to " + other + ": the difference may be chance.";
        }
        String sure = result == result.simple() ? "" : " (beyond the 99.8 % limits)";
        return "The figure is " + result.simple().name().toLowerCase(Locale.ROOT) + " than " + other
                + " by more than chance explains" + sure + ".";
    }

    private static String words(Interval limits) {
        return limits == null ? "missing" : limits.inWords();
    }
}

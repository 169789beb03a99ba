package org.openborough.indicators.targets;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.openborough.indicators.Definition;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.YearProfile;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.PeriodKind;
import org.openborough.shared.problem.Faults;

/** What an aim must keep to, to make sense by itself and under its indicator. */
record AimRules(Definition definition, Period period) {

    private static final Set<PeriodKind> YEARS =
            EnumSet.of(PeriodKind.CALENDAR_YEAR, PeriodKind.FINANCIAL_YEAR, PeriodKind.ACADEMIC_YEAR);

    /** Parts of a year: halves, quarters, months. */
    private static final Set<Integer> PARTS = Set.of(2, 4, 12);

    /** Refuses what contradicts itself, naming each fault. */
    void check(Aim aim) {
        Faults faults = new Faults();
        checkOperator(aim, faults);
        checkRange(aim, faults);
        checkMinimum(aim, faults);
        checkStretch(aim, faults);
        checkProfile(aim, faults);
        faults.addIf(aim.tolerance().signum() < 0, "/tolerance", "negative", "The tolerance cannot be less than 0.");
        faults.throwIfAny(TargetProblem.UNSOUND_TARGET);
    }

    private void checkOperator(Aim aim, Faults faults) {
        Polarity polarity = definition.polarity();
        faults.addIf(
                        polarity == Polarity.NO_JUDGEMENT,
                        "/operator",
                        "not-judged",
                        "The indicator is not judged, so it has no target.")
                .addIf(
                        polarity != Polarity.NO_JUDGEMENT
                                && aim.operator() != TargetOperator.BETWEEN
                                && aim.operator() != fitting(polarity),
                        "/operator",
                        "against-polarity",
                        "This operator asks for the opposite of what is better.");
    }

    private static TargetOperator fitting(Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> TargetOperator.AT_LEAST;
            case LOWER_IS_BETTER -> TargetOperator.AT_MOST;
            case NEARER_TARGET_IS_BETTER -> TargetOperator.NEAREST;
            case NO_JUDGEMENT -> null;
        };
    }

    private static void checkRange(Aim aim, Faults faults) {
        boolean isRange = aim.operator() == TargetOperator.BETWEEN;
        BigDecimal upper = aim.upperValue();
        faults.addIf(
                        isRange && upper == null,
                        "/upperValue",
                        "upper-value-needed",
                        "A target between two values needs both.")
                .addIf(
                        !isRange && upper != null,
                        "/upperValue",
                        "no-upper-value",
                        "Only a target between two values has an upper value.")
                .addIf(
                        isRange && upper != null && upper.compareTo(aim.value()) < 0,
                        "/upperValue",
                        "below-value",
                        "The upper value cannot be below the lower.");
    }

    private static void checkMinimum(Aim aim, Faults faults) {
        if (aim.minimum() == null) {
            return;
        }
        int above = aim.minimum().compareTo(aim.value());
        boolean isBeyond =
                switch (aim.operator()) {
                    case AT_LEAST, BETWEEN -> above > 0;
                    case AT_MOST -> above < 0;
                    case NEAREST -> false;
                };
        faults.addIf(isBeyond, "/minimum", "beyond-target", "The minimum cannot ask for more than the target.")
                .addIf(
                        aim.operator() == TargetOperator.NEAREST,
                        "/minimum",
                        "no-minimum",
                        "A target to come near to has a tolerance, not a minimum.");
    }

    private static void checkStretch(Aim aim, Faults faults) {
        if (aim.stretch() == null) {
            return;
        }
        int above = aim.stretch().compareTo(aim.value());
        boolean hasDirection = aim.operator() == TargetOperator.AT_LEAST || aim.operator() == TargetOperator.AT_MOST;
        boolean isShort = aim.operator() == TargetOperator.AT_MOST ? above > 0 : above < 0;
        faults.addIf(
                        hasDirection && isShort,
                        "/stretch",
                        "short-of-target",
                        "The stretch cannot ask for less than the target.")
                .addIf(!hasDirection, "/stretch", "no-stretch", "This target has no direction to stretch in.");
    }

    private void checkProfile(Aim aim, Faults faults) {
        if (aim.profile() == null) {
            return;
        }
        faults.addIf(
                        !definition.isCumulative() || !YEARS.contains(period.kind()),
                        "/profile",
                        "not-divided",
                        "Only the annual target of a measure that adds up within the year is divided.")
                .addIf(
                        !PARTS.contains(aim.profile().size()),
                        "/profile",
                        "wrong-parts",
                        "Give the shares due by the end of each half, quarter or month.");
        try {
            new YearProfile(aim.profile());
        } catch (IllegalArgumentException unsound) {
            faults.addIf(true, "/profile", "unsound-shares", unsound.getMessage() + ".");
        }
    }
}

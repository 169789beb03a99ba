package org.openborough.indicators.observations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openborough.indicators.Definition;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.shared.problem.Faults;

/**
 * The rules that numbers keep under the definition of their indicator. What breaks one of them cannot be right and is
 * refused, whatever the reason; what is merely unusual is the business of plausibility.
 */
public record Soundness(Definition definition) {

    /** Decimals a worked-out value is kept with beyond those shown; it is judged unrounded. */
    private static final int FURTHER_DECIMALS = 6;

    /** The measurement with its value worked out from its parts where it was left out. */
    public Measurement settle(Measurement measurement) {
        Faults faults = new Faults();
        Measurement whole = measurement;
        if (measurement.status().hasValue()) {
            whole = withValue(measurement);
            checkParts(whole, faults);
            checkValue(whole, faults);
            checkLimits(whole, faults);
        } else {
            checkSilence(measurement, faults);
        }
        faults.throwIfAny(ObservationProblem.UNSOUND_MEASUREMENT);
        return whole;
    }

    private Measurement withValue(Measurement measurement) {
        return measurement.value() == null
                ? workedOut(measurement).map(measurement::withValue).orElse(measurement)
                : measurement;
    }

    /** The value that numerator and denominator give; a count without denominator is its numerator. */
    private Optional<BigDecimal> workedOut(Measurement measurement) {
        BigDecimal numerator = measurement.numerator();
        BigDecimal denominator = measurement.denominator();
        if (numerator == null || denominator != null && denominator.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal multiplied = numerator.multiply(definition.multiplier());
        if (denominator != null) {
            return Optional.of(plain(
                    multiplied.divide(denominator, definition.decimals() + FURTHER_DECIMALS, RoundingMode.HALF_UP)));
        }
        return definition.valueType() == ValueType.COUNT ? Optional.of(plain(multiplied)) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void checkSilence(Measurement measurement, Faults faults) {
        boolean anyNumber = Stream.of(
                        measurement.value(),
                        measurement.numerator(),
                        measurement.denominator(),
                        measurement.lowerLimit(),
                        measurement.upperLimit())
                .anyMatch(Objects::nonNull);
        faults.addIf(anyNumber, "/value", "no-value-due", "With this status there is no value, and no parts of one.");
    }

    private void checkParts(Measurement measurement, Faults faults) {
        BigDecimal numerator = measurement.numerator();
        BigDecimal denominator = measurement.denominator();
        boolean exceeds = numerator != null && denominator != null && numerator.compareTo(denominator) > 0;
        faults.addIf(
                        denominator != null && denominator.signum() <= 0,
                        "/denominator",
                        "not-positive",
                        "The denominator must be more than 0.")
                .addIf(
                        numerator != null && numerator.signum() < 0,
                        "/numerator",
                        "negative",
                        "The numerator cannot be less than 0.")
                .addIf(
                        exceeds && definition.valueType() == ValueType.PROPORTION,
                        "/numerator",
                        "exceeds-denominator",
                        "The numerator of a proportion cannot be larger than its denominator.")
                .addIf(
                        isInconsistent(measurement),
                        "/value",
                        "inconsistent",
                        "The value is not what numerator and denominator give.");
    }

    /** Whether the value differs from its parts by more than rounding, at the indicator's decimals or its own. */
    private boolean isInconsistent(Measurement measurement) {
        BigDecimal value = measurement.value();
        return value != null
                && workedOut(measurement)
                        .filter(exact ->
                                !equalAt(value.scale(), value, exact) && !equalAt(definition.decimals(), value, exact))
                        .isPresent();
    }

    private static boolean equalAt(int decimals, BigDecimal one, BigDecimal other) {
        return one.setScale(decimals, RoundingMode.HALF_UP).compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }

    private void checkValue(Measurement measurement, Faults faults) {
        BigDecimal value = measurement.value();
        if (value == null) {
            faults.addIf(
                    true,
                    "/value",
                    "value-needed",
                    "Give the value, or the numerator and denominator it follows from.");
            return;
        }
        ValueRange range = ValueRange.of(definition);
        faults.addIf(!range.includes(value), "/value", "out-of-range", "The value %s.".formatted(range.inWords()))
                .addIf(
                        range.isWhole() && value.stripTrailingZeros().scale() > 0,
                        "/value",
                        "not-whole",
                        "This must be a whole number.");
    }

    private static void checkLimits(Measurement measurement, Faults faults) {
        BigDecimal lower = measurement.lowerLimit();
        BigDecimal upper = measurement.upperLimit();
        BigDecimal value = measurement.value();
        faults.addIf(
                (lower == null) != (upper == null),
                "/upperLimit",
                "limits-together",
                "Give both limits of the interval, or neither.");
        if (lower != null && upper != null && value != null) {
            faults.addIf(
                            lower.compareTo(value) > 0,
                            "/lowerLimit",
                            "beyond-value",
                            "The lower limit cannot be above the value.")
                    .addIf(
                            upper.compareTo(value) < 0,
                            "/upperLimit",
                            "beyond-value",
                            "The upper limit cannot be below the value.");
        }
    }
}

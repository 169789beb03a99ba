package org.openborough.indicators.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.reading.cells.NumberReader;
import org.openborough.imports.reading.cells.ObservationReader;
import org.openborough.imports.reading.cells.StatusSymbol;
import org.openborough.imports.reading.cells.WrittenNumber;
import org.openborough.imports.reading.cells.WrittenObservation;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.observations.Measurement;
import org.openborough.indicators.observations.ObservationStatus;
import org.openborough.shared.words.Words;

/** Reads what was measured from the cells of a row, and refuses numbers that cannot be right. */
final class ValueColumns {

    private static final NumberReader NUMBERS = new NumberReader();
    private static final int LONGEST_TEXT = 2000;

    private final ObservationReader values;
    private final boolean blankIsNotAvailable;

    ValueColumns(StatusSymbol dash, boolean blankIsNotAvailable) {
        this.values = new ObservationReader().taking("-", dash);
        this.blankIsNotAvailable = blankIsNotAvailable;
    }

    /** What the row reports of the indicator; of use only where the row is not rejected. */
    Measurement read(MappedRow row, IndicatorTerms terms) {
        BigDecimal numerator = number(row, "numerator");
        BigDecimal denominator = number(row, "denominator");
        WrittenObservation written = row.read("value", values);
        Optional<WrittenNumber> number = written == null ? Optional.empty() : written.number();
        number.filter(found -> !terms.takes(found.unit()))
                .ifPresent(found -> row.reject(
                        "value", "unit-mismatch", "The unit written with the value is not the indicator's."));
        BigDecimal value = number.map(WrittenNumber::value).orElse(null);
        ObservationStatus status = status(row, written);
        if (value == null && status.hasValue()) {
            value = workedOut(numerator, denominator, terms);
        }
        Measurement measurement = new Measurement(
                value,
                numerator,
                denominator,
                number(row, "lowerLimit"),
                number(row, "upperLimit"),
                value == null && status.hasValue() ? withoutValue(row, status) : status,
                text(row, "source"),
                text(row, "note"));
        check(row, measurement, terms);
        return measurement;
    }

    private static BigDecimal number(MappedRow row, String field) {
        WrittenNumber written = row.text(field).isEmpty() ? null : row.read(field, NUMBERS);
        return written == null ? null : written.value();
    }

    private static BigDecimal workedOut(BigDecimal numerator, BigDecimal denominator, IndicatorTerms terms) {
        boolean known = numerator != null && denominator != null && denominator.signum() > 0;
        return known && terms.isWorkedOut()
                ? numerator.multiply(terms.multiplier()).divide(denominator, MathContext.DECIMAL64)
                : null;
    }

    private ObservationStatus withoutValue(MappedRow row, ObservationStatus status) {
        if (status == ObservationStatus.NORMAL && blankIsNotAvailable) {
            return ObservationStatus.NOT_AVAILABLE;
        }
        if (!row.isRejected()) {
            row.reject("value", "blank", "There is neither a value nor a mark that says why not.");
        }
        return ObservationStatus.NOT_AVAILABLE;
    }

    /** The mark beside or in place of the value; a column of its own says more than the value's. */
    private static ObservationStatus status(MappedRow row, WrittenObservation written) {
        String said = row.text("status");
        if (!said.isEmpty()) {
            return Arrays.stream(ObservationStatus.values())
                    .filter(status -> status != ObservationStatus.WITHDRAWN && isCalled(status, said))
                    .findFirst()
                    .orElseGet(() -> {
                        row.reject("status", "unknown-status", "This is none of the marks that are known.");
                        return ObservationStatus.NORMAL;
                    });
        }
        return written == null
                ? ObservationStatus.NORMAL
                : written.status().map(ValueColumns::status).orElse(ObservationStatus.NORMAL);
    }

    private static boolean isCalled(ObservationStatus status, String said) {
        String symbol = status.symbol();
        return Words.of(status).equalsIgnoreCase(said.replace(' ', '-'))
                || symbol != null && (symbol.equalsIgnoreCase(said) || symbol.equalsIgnoreCase("[" + said + "]"));
    }

    static ObservationStatus status(StatusSymbol symbol) {
        return switch (symbol) {
            case CONFIDENTIAL -> ObservationStatus.CONFIDENTIAL;
            case PROVISIONAL -> ObservationStatus.PROVISIONAL;
            case REVISED -> ObservationStatus.REVISED;
            case ESTIMATED -> ObservationStatus.ESTIMATED;
            case NOT_AVAILABLE -> ObservationStatus.NOT_AVAILABLE;
            case NOT_APPLICABLE -> ObservationStatus.NOT_APPLICABLE;
            case BREAK_IN_SERIES -> ObservationStatus.BREAK;
        };
    }

    private static String text(MappedRow row, String field) {
        String text = row.textOrNull(field);
        if (text != null && text.length() > LONGEST_TEXT) {
            row.reject(field, "too-long", "Use at most " + LONGEST_TEXT + " characters.");
        }
        return text;
    }

    private static void check(MappedRow row, Measurement measured, IndicatorTerms terms) {
        BigDecimal value = measured.value();
        if (value != null && !measured.status().hasValue()) {
            row.reject("status", "value-with-mark", "The mark stands in place of a value, and there is one.");
        }
        if (value != null && value.signum() < 0 && terms.isNeverNegative()) {
            row.reject("value", "negative", "A value of this indicator cannot be below zero.");
        }
        checkCounts(row, measured, terms);
        BigDecimal lower = measured.lowerLimit();
        BigDecimal upper = measured.upperLimit();
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            row.reject("lowerLimit", "limits-reversed", "The lower limit is above the upper one.");
        }
    }

    private static void checkCounts(MappedRow row, Measurement measured, IndicatorTerms terms) {
        BigDecimal numerator = measured.numerator();
        BigDecimal denominator = measured.denominator();
        if (numerator != null && numerator.signum() < 0) {
            row.reject("numerator", "negative", "A count cannot be below zero.");
        }
        if (denominator != null && denominator.signum() <= 0) {
            row.reject("denominator", "not-positive", "What is divided by must be above zero.");
        }
        boolean isPart = terms.valueType() == ValueType.PROPORTION;
        if (isPart && numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            row.reject("numerator", "numerator-exceeds-denominator", "The numerator is larger than the denominator.");
        }
    }
}

package org.openborough.imports.reading.cells;

import static org.openborough.imports.reading.cells.CellFault.Code.NOT_A_NUMBER;
import static org.openborough.imports.reading.cells.CellFault.Code.NUMBER_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.imports.reading.cells.WrittenNumber.Unit;

/**
 * Reads numbers as councils write them: {@code 1,234}, {@code (1,234.50)} for a negative one, {@code £}, {@code %},
 * thousands set off by commas, spaces or apostrophes in groups of three, the typographer's minus, scientific notation.
 *
 * <p>The decimal point is a point. {@code 1,5} is refused rather than guessed to be one and a half or fifteen.
 */
public final class NumberReader implements CellReader<WrittenNumber> {

    /** A number of this size is a slip; a database column of ours holds no more. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

    /** Digits after the point that mean anything; binary fractions printed in full have up to 17 in all. */
    private static final int MOST_PLACES = 20;

    private static final int LONGEST = 60;

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[ ,']\\d{3})+|\\d*)(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,4}))?");

    private static final Pattern MINUS_SIGNS = Pattern.compile("[\\u2212\\u2012\\u2013\\u2014\\uFE63\\uFF0D]");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    @Override
    public CellReading<WrittenNumber> read(String text) {
        String tidy = MINUS_SIGNS.matcher(CellText.tidy(text)).replaceAll("-");
        if (tidy.startsWith("'")) {
            tidy = tidy.substring(1).strip();
        }
        if (tidy.isEmpty()) {
            return CellReading.blank();
        }
        return tidy.length() > LONGEST ? notANumber(tidy) : signed(tidy);
    }

    private static CellReading<WrittenNumber> signed(String written) {
        Signed signed = Signed.of(written);
        Matcher matcher = NUMBER.matcher(signed.digits());
        if (!signed.sound() || !matcher.matches() || hasNoDigits(matcher)) {
            return notANumber(written);
        }
        return inRange(written, signed, value(matcher));
    }

    private static boolean hasNoDigits(Matcher number) {
        return number.group(1).isEmpty()
                && (number.group(2) == null || number.group(2).isEmpty());
    }

    private static BigDecimal value(Matcher number) {
        String whole = NO_DIGITS.matcher(number.group(1)).replaceAll("");
        String fraction = number.group(2) == null ? "" : number.group(2);
        BigDecimal value = new BigDecimal("0" + whole + "." + fraction + "0").setScale(fraction.length());
        return number.group(3) == null ? value : value.scaleByPowerOfTen(Integer.parseInt(number.group(3)));
    }

    private static CellReading<WrittenNumber> inRange(String written, Signed signed, BigDecimal size) {
        if (size.signum() != 0 && size.precision() - size.scale() > LIMIT.precision()
                || size.compareTo(LIMIT) >= 0
                || size.stripTrailingZeros().scale() > MOST_PLACES) {
            return CellReading.faulty(
                    NUMBER_OUT_OF_RANGE,
                    CellText.quoted(written) + " is too large or too finely divided to be a value.");
        }
        BigDecimal plain = size.scale() < 0 || size.scale() > MOST_PLACES ? plain(size) : size;
        return CellReading.of(new WrittenNumber(signed.negative() ? plain.negate() : plain, signed.unit()));
    }

    private static BigDecimal plain(BigDecimal size) {
        BigDecimal stripped = size.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static CellReading<WrittenNumber> notANumber(String written) {
        return CellReading.faulty(NOT_A_NUMBER, CellText.quoted(written) + " is not a number.");
    }

    /** A number taken apart into what surrounds its digits. */
    private record Signed(boolean negative, Unit unit, String digits, boolean sound) {

        static Signed of(String written) {
            String rest = written;
            boolean bracketed = rest.startsWith("(") && rest.endsWith(")");
            if (bracketed) {
                rest = rest.substring(1, rest.length() - 1).strip();
            }
            boolean minus = rest.startsWith("-");
            rest = rest.startsWith("-") || rest.startsWith("+")
                    ? rest.substring(1).strip()
                    : rest;
            boolean pounds = rest.startsWith("£");
            rest = pounds ? rest.substring(1).strip() : rest;
            boolean minusAfterPounds = pounds && rest.startsWith("-");
            rest = minusAfterPounds ? rest.substring(1).strip() : rest;
            boolean percent = rest.endsWith("%");
            rest = percent ? rest.substring(0, rest.length() - 1).strip() : rest;
            int minuses = (bracketed ? 1 : 0) + (minus ? 1 : 0) + (minusAfterPounds ? 1 : 0);
            Unit unit = pounds ? Unit.POUNDS : percent ? Unit.PERCENT : Unit.NONE;
            return new Signed(minuses > 0, unit, rest, minuses <= 1 && !(pounds && percent));
        }
    }
}

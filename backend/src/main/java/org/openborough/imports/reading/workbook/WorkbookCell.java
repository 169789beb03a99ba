package org.openborough.imports.reading.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Writes a workbook's cell as the text a person would have typed: dates as ISO 8601, percentages with their sign. */
final class WorkbookCell {

    /** A spreadsheet calculates with 15 digits; what it stores beyond them is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Beyond this a number is out of any range, and writing its zeros out would cost memory. */
    private static final int LARGEST_EXPONENT = 400;

    private static final int PERCENT_PLACES = 2;

    private final ExcelCalendar calendar;

    WorkbookCell(ExcelCalendar calendar) {
        this.calendar = calendar;
    }

    static boolean isFormulaWithoutValue(Cell cell) {
        return cell != null && cell.getType() == CellType.FORMULA && cell.getValue() == null;
    }

    String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (cell.getValue() instanceof Boolean flag) {
            return flag.toString().toUpperCase(Locale.ROOT);
        }
        return cell.getType() == CellType.ERROR ? Objects.requireNonNullElse(cell.getRawValue(), "") : cell.getText();
    }

    private String number(BigDecimal number, Cell cell) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return number.toString();
        }
        if (CellFormat.isDate(cell.getDataFormatId(), cell.getDataFormatString()) && calendar.covers(number)) {
            return date(calendar.moment(number));
        }
        if (CellFormat.isPercentage(cell.getDataFormatString())) {
            return plain(number.movePointRight(PERCENT_PLACES)) + "%";
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime moment) {
        boolean dayOnly = moment.toLocalTime().toSecondOfDay() == 0;
        return dayOnly ? moment.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }
}

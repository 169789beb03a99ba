package org.openborough.imports.reading.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Counts days as a workbook does: from 1900, with a 29 February 1900 that never was, or on old Macs from 1904. */
enum ExcelCalendar {
    FROM_1900(LocalDate.of(1899, 12, 30), 61),
    FROM_1904(LocalDate.of(1904, 1, 1), 0);

    /** 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final LocalDate dayZero;
    private final int firstSoundDay;

    ExcelCalendar(LocalDate dayZero, int firstSoundDay) {
        this.dayZero = dayZero;
        this.firstSoundDay = firstSoundDay;
    }

    /** Days before March 1900 are off by one in some programs and not in others, so they are no dates to us. */
    boolean covers(BigDecimal serial) {
        return serial.compareTo(BigDecimal.valueOf(firstSoundDay)) >= 0
                && serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0;
    }

    LocalDateTime moment(BigDecimal serial) {
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return dayZero.atStartOfDay().plusSeconds(seconds);
    }
}

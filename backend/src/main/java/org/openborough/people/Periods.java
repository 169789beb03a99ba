package org.openborough.people;

import java.time.LocalDate;

/** Periods of days, both ends included; null is an open end. */
final class Periods {

    private Periods() {}

    static boolean isReversed(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    static boolean includes(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

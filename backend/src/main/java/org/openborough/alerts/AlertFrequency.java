package org.openborough.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.openborough.shared.time.CouncilCalendar;

/** How soon a follower is told. */
public enum AlertFrequency {
    AT_ONCE,
    /** Every morning with news. */
    DAILY,
    /** On Monday mornings with news. */
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When something heard of now is to be told. */
    public Instant due(Instant heard) {
        if (this == AT_ONCE) {
            return heard;
        }
        ZonedDateTime here = heard.atZone(CouncilCalendar.UNITED_KINGDOM);
        ZonedDateTime morning = here.with(MORNING);
        if (this == WEEKLY) {
            morning = morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        return (morning.isAfter(here) ? morning : next(morning)).toInstant();
    }

    private ZonedDateTime next(ZonedDateTime morning) {
        return this == WEEKLY ? morning.plusWeeks(1) : morning.plusDays(1);
    }
}

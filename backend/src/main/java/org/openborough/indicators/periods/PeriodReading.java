package org.openborough.indicators.periods;

/** What came of reading a label: a period, or the reason why it cannot be told which period is meant. */
public sealed interface PeriodReading {

    /** The label names exactly one period. */
    record Understood(Period period) implements PeriodReading {}

    /** The label is unknown or could mean several periods; the reason is fit to be shown to whoever wrote it. */
    record Refused(String reason) implements PeriodReading {}
}

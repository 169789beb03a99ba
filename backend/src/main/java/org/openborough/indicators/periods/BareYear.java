package org.openborough.indicators.periods;

/** What a bare "2016" means for an indicator counted by financial or academic years. */
public enum BareYear {
    /** 2016 is the year that ends in 2016 (2015/16): the convention of most national returns, and the default. */
    ENDING_IN,
    /** 2016 is the year that starts in 2016 (2016/17). */
    STARTING_IN;

    /** The calendar year in which the meant year starts. */
    int startOf(int bareYear, YearType type) {
        return type != YearType.CALENDAR && this == ENDING_IN ? bareYear - 1 : bareYear;
    }
}

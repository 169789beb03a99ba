package org.openborough.indicators.judgement.chart;

import org.openborough.indicators.judgement.WireName;

/** The patterns that common causes hardly ever make, in the order in which they count. */
public enum SignalKind implements WireName {
    OUTSIDE_LIMITS("outside the limits"),
    RUN_OF_RISES_OR_FALLS("seven or more points rising or falling"),
    TWO_OF_THREE_NEAR_LIMIT("two of three points beyond the same near limit"),
    RUN_ON_ONE_SIDE("seven or more points on one side of the mean");

    private final String words;

    SignalKind(String words) {
        this.words = words;
    }

    /** The pattern in words. */
    public String inWords() {
        return words;
    }
}

package org.openborough.indicators.judgement;

/** Every rule of judgement, with the version that is raised whenever its outcome could change, and where it is from. */
public enum Rule implements WireName {
    WILSON_PROPORTION_INTERVAL(1, "Wilson (1927); as used by the national public health profiles."),
    BYAR_RATE_INTERVAL(1, "Byar's approximation for 10 events or more, in Breslow and Day (1987)."),
    EXACT_RATE_INTERVAL(1, "Exact Poisson limits by the chi-squared distribution, for fewer than 10 events."),
    MEAN_INTERVAL(1, "Student (1908): mean and t distribution."),
    DIRECTLY_STANDARDISED_RATE(1, "Dobson and others (1991) with Byar's limits for the total of events."),
    COMPARISON_WITH_COMPARATOR(1, "Confidence limits against a fixed comparator, as in the national health profiles."),
    POSITION_AMONG_PEERS(1, "Quartiles by linear interpolation: type 7 of Hyndman and Fan (1996)."),
    STATUS_AGAINST_TARGET(1, "The council's performance framework: operator, tolerance and minimum of the target."),
    YES_NO_STATUS(1, "The council's performance framework: the answer wanted against the answer given."),
    MILESTONE_STATUS(1, "The council's performance framework: the date due against the date done or expected."),
    MASKED_AREA(1, "The council's performance framework: a good average must not hide a poor ward."),
    PROGRESS_TO_TARGET(1, "Required against observed annual change; compound where all values are positive."),
    SHORT_DIRECTION_OF_TRAVEL(1, "The council's performance framework: the previous comparable period."),
    LONG_DIRECTION_OF_TRAVEL(1, "The council's performance framework: the mean of the previous four periods."),
    RECENT_TREND_OF_PROPORTIONS(1, "Chi-squared test for linear trend in proportions (Cochran, Armitage), p < 0.002."),
    RECENT_TREND_OF_VALUES(1, "Weighted least squares on five points, chi-squared test, p < 0.002."),
    XMR_CHART(1, "Shewhart's individuals chart, with the signals of NHS Making Data Count."),
    XMR_ASSURANCE(1, "NHS Making Data Count: the target against the limits of common-cause variation."),
    SMALL_NUMBER_SUPPRESSION(1, "The disclosure rule of the indicator; secondary suppression against subtraction.");

    private final int version;
    private final String source;

    Rule(int version, String source) {
        this.version = version;
        this.source = source;
    }

    /** Raised whenever the same inputs could be judged differently. */
    public int version() {
        return version;
    }

    /** Who published the rule or formula. */
    public String source() {
        return source;
    }
}

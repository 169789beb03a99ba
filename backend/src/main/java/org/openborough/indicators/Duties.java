package org.openborough.indicators;

/** What posts do for an indicator, as the register of responsibilities words it. */
public final class Duties {

    /** Answers for the indicator: whether it improves. */
    public static final String RESPONSIBLE = "responsible";

    /** Enters the indicator's values. */
    public static final String PROVIDES_DATA = "provides-data";

    private Duties() {}
}

package org.openborough.indicators.observations;

/**
 * What should be known about a value besides the number; it is kept apart from the number. The symbols are those of UK
 * official statistics.
 */
public enum ObservationStatus {
    NORMAL(null, true),
    PROVISIONAL("[p]", true),
    REVISED("[r]", true),
    ESTIMATED("[e]", true),
    /** The first value counted in another way than those before it. */
    BREAK("[b]", true),
    /** Known, but not told, so that no person can be recognised. */
    CONFIDENTIAL("[c]", false),
    NOT_AVAILABLE("[x]", false),
    NOT_APPLICABLE("[z]", false),
    /** Was reported and no longer stands. */
    WITHDRAWN(null, false);

    private final String symbol;
    private final boolean hasValue;

    ObservationStatus(String symbol, boolean hasValue) {
        this.symbol = symbol;
        this.hasValue = hasValue;
    }

    /** The shorthand printed beside or instead of the value; null where there is none. */
    public String symbol() {
        return symbol;
    }

    /** Whether a value belongs to this status; with the others there must be none. */
    public boolean hasValue() {
        return hasValue;
    }
}

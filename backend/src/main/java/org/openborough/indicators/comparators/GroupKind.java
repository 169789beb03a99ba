package org.openborough.indicators.comparators;

/** Why areas are in one group. */
public enum GroupKind {
    /** The areas most like one area, in order of likeness. */
    STATISTICAL_NEIGHBOURS,
    AUTHORITY_TYPE,
    HAND_MADE,
    /** Parts of one area, such as its wards. */
    WITHIN_AREA
}

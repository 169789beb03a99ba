package org.openborough.indicators;

/** Who may read an indicator that is no longer a draft. */
public enum Visibility {
    PUBLIC,
    STAFF,
    /** Staff and partner organisations. */
    PARTNERS
}

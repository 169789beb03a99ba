package org.openborough.petitions;

/** Who moves a petition on, as the public history says it; the audit trail knows more. */
public enum Mover {
    ORGANISER,
    OFFICER,
    /** The day came. */
    CLOCK
}

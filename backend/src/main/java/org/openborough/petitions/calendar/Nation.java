package org.openborough.petitions.calendar;

/** Whose law and bank holidays hold. */
public enum Nation {
    ENGLAND("eng"),
    WALES("wls");

    private final String subdivision;

    Nation(String subdivision) {
        this.subdivision = subdivision;
    }

    /** What the library of bank holidays calls it within the United Kingdom. */
    String subdivision() {
        return subdivision;
    }
}

package org.openborough.petitions.signatures.counting;

/**
 * How many have signed in one ward.
 *
 * @param signatures null where the number is too small to be told
 */
public record WardCount(String code, String name, Integer signatures) {

    boolean isHidden() {
        return signatures == null;
    }

    WardCount hidden() {
        return new WardCount(code, name, null);
    }
}

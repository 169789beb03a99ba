package org.openborough.places;

/**
 * How many people live in an area.
 *
 * @param year the year of the middle of which it is an estimate
 * @param ageBand {@code all}, or ages such as {@code 16-24} or {@code 65+}
 * @param source who estimated it; sources differ
 */
public record Population(int year, String ageBand, String source, int people) {

    /** The band that has everybody. */
    public static final String ALL_AGES = "all";
}

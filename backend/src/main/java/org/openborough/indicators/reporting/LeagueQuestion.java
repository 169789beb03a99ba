package org.openborough.indicators.reporting;

import java.util.UUID;

/**
 * Which areas to compare.
 *
 * @param kind the kind of area, such as {@code authority} or {@code ward}
 * @param subject code of the area that asks: its country is what areas are compared with where nothing contains them
 * @param within code of the area that contains them and that they are compared with; null for the country
 * @param groupId only the members of this comparator group and its subject; null for all
 * @param periodStart first day of the period; null for the latest
 * @param periodEnd last day of the period; null for the latest
 */
public record LeagueQuestion(
        String kind,
        String subject,
        String within,
        UUID groupId,
        java.time.LocalDate periodStart,
        java.time.LocalDate periodEnd) {

    /** The latest period of all areas of a kind, nationally. */
    public static LeagueQuestion latest(String kind, String subject, String within) {
        return new LeagueQuestion(kind, subject, within, null, null, null);
    }
}

package org.openborough.indicators;

import java.util.List;
import java.util.UUID;

/**
 * What stands around an indicator and is shown with it.
 *
 * @param themeId null where the indicator has no theme, and then so are the other parts of the theme
 * @param responsible who answers for it today; null for nobody
 * @param provider who provides its data today; null for nobody
 * @param sets the editions it is in, without retired ones
 */
public record IndicatorSurroundings(
        String ownerName,
        UUID themeId,
        String themeName,
        String upperThemeName,
        Post responsible,
        Post provider,
        List<Membership> sets,
        List<Follower> successors) {

    /** A post, by its id and title. */
    public record Post(UUID id, String title) {}

    /** A place in an edition of a set. */
    public record Membership(UUID setId, String code, String name, int edition, String reference) {}

    /** What follows the indicator once it is retired. */
    public record Follower(UUID indicatorId, String code, String title, String note) {}
}

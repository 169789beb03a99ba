package org.openborough.indicators.reporting;

import java.util.UUID;
import org.openborough.indicators.judgement.target.TargetStatus;

/** Which indicators the overview shows, and for which area; null leaves a question open. */
public record OverviewFilter(
        String words,
        String setCode,
        UUID themeId,
        UUID ownerId,
        String status,
        String measureKind,
        TargetStatus targetStatus,
        String areaCode,
        Order order) {

    /** The orders a list can have. */
    public enum Order {
        CODE,
        TITLE
    }
}

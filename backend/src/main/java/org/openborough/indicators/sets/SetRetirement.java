package org.openborough.indicators.sets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How an edition of a set ends (IND-16).
 *
 * @param on its last day; null for today
 * @param endsIndicators whether the indicators that no other current set holds end with it
 * @param mapping which indicators follow those of the set
 */
public record SetRetirement(LocalDate on, String reason, boolean endsIndicators, List<CodeChange> mapping) {

    /**
     * From an old code to a new one.
     *
     * @param note how the two differ; may be null
     */
    public record CodeChange(UUID indicatorId, UUID successorId, String note) {}
}

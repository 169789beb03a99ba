package org.openborough.indicators.sets;

import java.util.UUID;
import org.openborough.indicators.IndicatorStatus;

/**
 * An indicator as a set lists it.
 *
 * @param reference what the set calls it
 */
public record ListedEntry(
        UUID indicatorId, String code, String title, IndicatorStatus status, String reference, int position) {}

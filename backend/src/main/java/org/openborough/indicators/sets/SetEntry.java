package org.openborough.indicators.sets;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * An indicator's place in a set.
 *
 * @param reference what the set calls the indicator, such as {@code NI 192}
 * @param position its place in the set's order, from 1
 */
@Embeddable
public record SetEntry(UUID indicatorId, String reference, int position) {}

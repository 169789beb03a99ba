package org.openborough.indicators;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The indicator that follows a retired one.
 *
 * @param note how the two differ; may be null
 */
@Embeddable
public record Successor(UUID successorId, String note) {}

package org.openborough.decisions;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What published minutes said until they were corrected (ADJ-09).
 *
 * @param madeBy the post that corrected them
 */
@Embeddable
public record Correction(
        String minuteNumber, String resolution, Outcome outcome, String reason, String madeBy, Instant madeAt) {}

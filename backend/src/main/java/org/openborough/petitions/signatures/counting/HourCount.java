package org.openborough.petitions.signatures.counting;

import java.time.Instant;

/**
 * What one hour changed.
 *
 * @param hour its beginning
 * @param electronic signatures confirmed in it, less those withdrawn or invalidated
 * @param total signatures at its end
 */
public record HourCount(Instant hour, int electronic, int paper, int total) {}

package org.openborough.indicators.observations;

/**
 * What takes the place of a value.
 *
 * @param reason why, in words for the public record
 * @param acceptances answers to what is unusual about it
 */
public record Correction(Measurement measurement, String reason, Acceptances acceptances) {

    public Correction {
        reason = reason.strip();
    }
}

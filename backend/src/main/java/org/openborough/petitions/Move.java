package org.openborough.petitions;

import java.time.Instant;

/**
 * What moves a petition on.
 *
 * @param reason in words for the public; null where none is owed
 */
public record Move(Mover by, Instant at, String reason) {

    /** The same move for a reason. */
    public Move because(String why) {
        return new Move(by, at, why == null ? null : why.strip());
    }
}

package org.openborough.shared.tokens;

import java.time.Instant;
import java.util.UUID;

/**
 * What a token says once its signature was found good.
 *
 * @param subject the record it is about
 * @param serial random; tells two tokens of the same record apart
 * @param expiresAt first moment at which it is no longer good; whole seconds
 */
public record Token(UUID subject, long serial, Instant expiresAt) {

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}

package org.openborough.petitions.signatures.abuse;

import java.time.Instant;
import org.openborough.shared.problem.Faults;

/**
 * Which confirmed signatures of a petition are meant: all that come from there and were confirmed then.
 *
 * @param from first moment of confirmation; null for the beginning
 * @param to first moment that is too late; null for no end
 */
public record Choice(Origin origin, Instant from, Instant to) {

    public Choice {
        new Faults()
                .addIf(
                        origin.network() == null && origin.domain() == null && from == null && to == null,
                        "/network",
                        "everything",
                        "Say by network, domain or time which signatures are meant.")
                .addIf(from != null && to != null && !from.isBefore(to), "/to", "before-start", "It ends too early.")
                .throwIfAny(AbuseProblem.UNSOUND_INVALIDATION);
    }
}

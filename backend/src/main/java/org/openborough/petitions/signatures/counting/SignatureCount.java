package org.openborough.petitions.signatures.counting;

import java.time.Instant;
import java.util.UUID;

/**
 * How many have signed a petition.
 *
 * @param countedAt when the count last changed; null as long as nobody has signed
 */
public record SignatureCount(UUID petitionId, int electronic, int paper, Instant countedAt) {

    public int total() {
        return electronic + paper;
    }
}

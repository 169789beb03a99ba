package org.openborough.petitions.signatures.requests;

import java.util.UUID;
import org.openborough.petitions.signatures.SignerKeys;

/**
 * A request with its verdict.
 *
 * @param link what the message's link leads to; null where nothing is answered
 * @param recipient where the message goes; null where nothing is answered
 */
record Judged(SigningRequest request, SignerKeys keys, Verdict verdict, UUID link, String recipient) {

    Place place() {
        return Place.of(request.petitionId(), keys);
    }

    boolean is(Verdict expected) {
        return verdict == expected;
    }
}

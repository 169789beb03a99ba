package org.openborough.petitions.signatures.requests;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.openborough.petitions.signatures.SignatureState;
import org.openborough.petitions.signatures.SignerKeys;

/**
 * Somebody who signed the same petition with the same address before, or asked to.
 *
 * @param email as that person spelt it; messages about the signature go there and never to another spelling, which
 *     could be another person's
 */
record KnownSigner(
        UUID link, String email, SignatureState state, byte[] name, String postcode, int messages, Instant mailedAt) {

    /** Whether the very request is made again. */
    boolean waitsFor(SignerKeys keys, String samePostcode) {
        return state == SignatureState.PENDING && isNamed(keys) && postcode.equals(samePostcode);
    }

    /** Whether this signer leaves no room beside them: the same name, or not of the same household. */
    boolean excludes(SignerKeys keys, String otherPostcode) {
        return state.holdsSeat() && (isNamed(keys) || !postcode.equals(otherPostcode));
    }

    boolean isNamed(SignerKeys keys) {
        return Arrays.equals(name, keys.name());
    }
}

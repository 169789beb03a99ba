package org.openborough.petitions.signatures.requests;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.openborough.petitions.signatures.SignerKeys;

/** One address on one petition, where two people at most have a seat. */
record Place(UUID petitionId, ByteBuffer address) {

    static Place of(UUID petitionId, SignerKeys keys) {
        return new Place(petitionId, ByteBuffer.wrap(keys.address()));
    }
}

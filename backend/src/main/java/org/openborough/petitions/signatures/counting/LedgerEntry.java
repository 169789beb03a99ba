package org.openborough.petitions.signatures.counting;

import java.time.Instant;
import java.util.UUID;

/** One entry of the ledger. */
record LedgerEntry(long id, UUID petitionId, UUID signatureId, String kind, String reason, int change, Instant at) {

    /** The entry as it goes into the hash of a day. */
    String line() {
        return "%d %s %s %d %s %s".formatted(id, signatureId, kind, change, at, reason == null ? "" : reason);
    }
}

package org.openborough.petitions.signatures.counting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What can be checked of a petition's count.
 *
 * @param told entries of the ledger by kind
 * @param lastRecount when it was last counted anew by night; null before the first time
 * @param digest the latest signed statement; null before the first
 */
public record Integrity(
        UUID petitionId, Recount recount, Map<String, Integer> told, Instant lastRecount, Digest digest) {}

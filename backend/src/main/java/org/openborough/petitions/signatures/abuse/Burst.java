package org.openborough.petitions.signatures.abuse;

import java.time.Instant;
import java.util.UUID;

/** Many signatures of one petition from one network within minutes. */
public record Burst(UUID id, UUID petitionId, String network, Instant noticedAt, int signatures) {}

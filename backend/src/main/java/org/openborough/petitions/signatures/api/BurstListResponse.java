package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.abuse.Burst;

/** The latest bursts of signatures. */
record BurstListResponse(List<Noticed> items) {

    /** Many signatures of one petition from one network within minutes. */
    record Noticed(
            UUID id,
            UUID petitionId,
            @Schema(examples = "203.0.113.0/24") String network,
            Instant noticedAt,
            @Schema(examples = "64") int signatures) {}

    static BurstListResponse of(List<Burst> bursts) {
        return new BurstListResponse(bursts.stream()
                .map(burst -> new Noticed(
                        burst.id(), burst.petitionId(), burst.network(), burst.noticedAt(), burst.signatures()))
                .toList());
    }
}

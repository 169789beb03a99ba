package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.paper.PaperBatch;

/** A batch of sheets in a list. */
record PaperBatchSummaryResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID petitionId,
        @Schema(examples = "2026-11-20") LocalDate receivedOn,
        @Schema(examples = "Democratic Services Officer") String receivedBy,
        @Schema(examples = "12") int sheets,
        @Schema(examples = "113") int accepted,
        @Schema(examples = "7") int rejected) {

    static PaperBatchSummaryResponse from(PaperBatch batch) {
        return new PaperBatchSummaryResponse(
                batch.id(),
                batch.version(),
                batch.createdAt(),
                batch.updatedAt(),
                batch.petitionId(),
                batch.receivedOn(),
                batch.receivedBy(),
                batch.sheets(),
                batch.accepted(),
                batch.rejected());
    }
}

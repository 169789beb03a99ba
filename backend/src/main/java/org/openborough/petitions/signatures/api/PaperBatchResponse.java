package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.paper.JudgedLine;
import org.openborough.petitions.signatures.paper.LineRejection;
import org.openborough.petitions.signatures.paper.PaperBatch;
import org.openborough.shared.http.Versioned;

/** A batch of sheets with what became of every line; without the people. */
record PaperBatchResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID petitionId,
        @Schema(examples = "2026-11-20") LocalDate receivedOn,
        @Schema(examples = "Democratic Services Officer") String receivedBy,
        @Schema(examples = "12") int sheets,
        @Schema(examples = "113") int accepted,
        @Schema(examples = "7") int rejected,
        List<Line> lines)
        implements Versioned {

    /** What became of one line. */
    record Line(
            @Schema(examples = "1") int sheet,
            @Schema(examples = "4") int line,

            @Schema(description = "Null where it was accepted.", nullable = true, examples = "signed-electronically")
            LineRejection rejection) {}

    static PaperBatchResponse of(PaperBatch batch, List<JudgedLine> lines) {
        return new PaperBatchResponse(
                batch.id(),
                batch.version(),
                batch.createdAt(),
                batch.updatedAt(),
                batch.petitionId(),
                batch.receivedOn(),
                batch.receivedBy(),
                batch.sheets(),
                batch.accepted(),
                batch.rejected(),
                lines.stream()
                        .map(line -> new Line(line.sheet(), line.line(), line.rejection()))
                        .toList());
    }
}

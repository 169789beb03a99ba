package org.openborough.imports.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.ImportJob;
import org.openborough.imports.ImportState;
import org.openborough.imports.RowCounts;

/** An import in a list. */
record ImportSummaryResponse(
        UUID id,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "observations") String kind,
        @Schema(examples = "values.csv") String fileName,
        @Schema(examples = "applied") ImportState state,

        @Schema(
                description = "The post, role or organisation that sent the file; null where that is not known.",
                nullable = true,
                examples = "Head of Performance")
        String sentBy,

        @Schema(nullable = true) Long created,
        @Schema(nullable = true) Long updated,
        @Schema(nullable = true) Long unchanged,
        @Schema(nullable = true) Long rejected,
        @Schema(nullable = true) String failure) {

    static ImportSummaryResponse from(ImportJob job) {
        RowCounts counts = job.counts() == null ? new RowCounts(null, null, null, null) : job.counts();
        return new ImportSummaryResponse(
                job.id(),
                job.createdAt(),
                job.updatedAt(),
                job.kind(),
                job.file().name(),
                job.state(),
                job.sentBy(),
                counts.createdRows(),
                counts.updatedRows(),
                counts.unchangedRows(),
                counts.rejectedRows(),
                job.failure());
    }
}

package org.openborough.imports.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.ImportJob;
import org.openborough.imports.ImportState;
import org.openborough.imports.RowCounts;
import org.openborough.imports.files.FileReport;
import org.openborough.shared.http.Versioned;

/** An import as callers see it. */
record ImportResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "observations") String kind,
        @Schema(examples = "values.csv") String fileName,
        @Schema(examples = "1048576") long fileSize,
        @Schema(description = "SHA-256 of the file.") String fileDigest,
        @Schema(examples = "checked") ImportState state,

        @Schema(
                description = "The post, role or organisation that sent the file; null where that is not known.",
                nullable = true,
                examples = "Head of Performance")
        String sentBy,

        Map<String, String> options,
        FileReport report,
        Progress progress,
        @Schema(nullable = true) Counts counts,

        @Schema(nullable = true, description = "What kept the last work from being done.")
        String failure,

        @Schema(nullable = true) Instant appliedAt,
        @Schema(nullable = true) Instant reversedAt,
        @Schema(nullable = true) String reversalReason)
        implements Versioned {

    /** How far the work has come. */
    record Progress(
            @Schema(examples = "20000") long rowsDone,
            @Schema(nullable = true, examples = "85000") Long rowsPerSecond,
            @Schema(nullable = true) Instant startedAt,
            @Schema(nullable = true) Instant endedAt) {

        static Progress of(ImportJob job, Instant now) {
            return new Progress(job.rowsDone(), rate(job, now), job.runStartedAt(), job.runEndedAt());
        }

        private static Long rate(ImportJob job, Instant now) {
            if (job.runStartedAt() == null) {
                return null;
            }
            Instant until = job.runEndedAt() == null ? now : job.runEndedAt();
            long millis = Duration.between(job.runStartedAt(), until).toMillis();
            return millis <= 0 ? null : job.rowsDone() * 1000 / millis;
        }
    }

    /** The fates of the rows. */
    record Counts(long created, long updated, long unchanged, long rejected) {

        static Counts of(RowCounts counts) {
            return counts == null
                    ? null
                    : new Counts(
                            counts.createdRows(), counts.updatedRows(), counts.unchangedRows(), counts.rejectedRows());
        }
    }

    static ImportResponse from(ImportJob job, Instant now) {
        return new ImportResponse(
                job.id(),
                job.version(),
                job.createdAt(),
                job.updatedAt(),
                job.kind(),
                job.file().name(),
                job.file().size(),
                job.file().digest(),
                job.state(),
                job.sentBy(),
                job.options(),
                job.report(),
                Progress.of(job, now),
                Counts.of(job.counts()),
                job.failure(),
                job.appliedAt(),
                job.reversedAt(),
                job.reversalReason());
    }
}

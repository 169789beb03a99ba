package org.openborough.operations.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.operations.Operations;

@Schema(description = "How the service is doing.")
record OperationsResponse(
        List<JobResponse> jobs,
        @Schema(description = "Events waiting to be told.") BacklogResponse events,

        @Schema(description = "Messages waiting to be sent.")
        BacklogResponse mail,

        @Schema(description = "Messages that were given up.", examples = "0")
        long failedMail) {

    @Schema(description = "Work that the clock starts.")
    record JobResponse(
            @Schema(examples = "send-mail") String name,
            Instant nextRunAt,
            boolean isRunning,
            @Schema(nullable = true) Instant lastSuccessAt,
            @Schema(nullable = true) Instant lastFailureAt,

            @Schema(description = "Failed runs since the last that succeeded.", examples = "0")
            int failures) {}

    @Schema(description = "What waits.")
    record BacklogResponse(
            @Schema(examples = "0") long waiting,

            @Schema(description = "Those that have failed before.", examples = "0")
            long retried,

            @Schema(description = "Since when the oldest waits.", nullable = true)
            Instant oldestAt) {

        static BacklogResponse from(Operations.Backlog backlog) {
            return new BacklogResponse(backlog.waiting(), backlog.retried(), backlog.oldestAt());
        }
    }

    static OperationsResponse from(Operations operations) {
        return new OperationsResponse(
                operations.jobs().stream()
                        .map(job -> new JobResponse(
                                job.name(),
                                job.nextRunAt(),
                                job.isRunning(),
                                job.lastSuccessAt(),
                                job.lastFailureAt(),
                                job.failures()))
                        .toList(),
                BacklogResponse.from(operations.events()),
                BacklogResponse.from(operations.mail()),
                operations.failedMail());
    }
}

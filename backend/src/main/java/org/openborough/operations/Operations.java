package org.openborough.operations;

import java.time.Instant;
import java.util.List;

/** How the service is doing. */
public record Operations(List<JobState> jobs, Backlog events, Backlog mail, long failedMail) {

    /**
     * One job.
     *
     * @param failures runs that failed one after the other since the last that succeeded
     */
    public record JobState(
            String name,
            Instant nextRunAt,
            boolean isRunning,
            Instant lastSuccessAt,
            Instant lastFailureAt,
            int failures) {}

    /**
     * What waits.
     *
     * @param retried how many of those that wait have failed before
     * @param oldestAt since when the oldest waits; null when nothing does
     */
    public record Backlog(long waiting, long retried, Instant oldestAt) {}
}

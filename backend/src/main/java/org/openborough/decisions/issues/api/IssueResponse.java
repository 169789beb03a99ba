package org.openborough.decisions.issues.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.issues.Issue;
import org.openborough.shared.http.Versioned;

/** An issue as readers see it. */
record IssueResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "Opening hours of day centres") String title,

        @Schema(nullable = true, examples = "Asked for by a petition, decided for a trial, to be reported on.")
        String summary,

        @Schema(description = "Null while it is open.", nullable = true)
        LocalDate closedOn)
        implements Versioned {

    static IssueResponse from(Issue issue) {
        return new IssueResponse(
                issue.id(),
                issue.version(),
                issue.createdAt(),
                issue.updatedAt(),
                issue.title(),
                issue.summary().orElse(null),
                issue.closedOn().orElse(null));
    }
}

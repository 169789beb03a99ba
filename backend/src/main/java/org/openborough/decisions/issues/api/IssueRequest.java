package org.openborough.decisions.issues.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.issues.Issue;
import org.openborough.shared.http.Text;

/** An issue as it is sent. */
record IssueRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Opening hours of day centres")
        String title,

        @Size(max = 4000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "Asked for by a petition, decided for a trial, to be reported on.")
        String summary) {

    static IssueRequest of(Issue issue) {
        return new IssueRequest(issue.title(), issue.summary().orElse(null));
    }
}

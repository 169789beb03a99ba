package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Duty;

/** A duty that a post is to have from a day on. */
record AssignRequest(
        @NotNull UUID postId,

        @NotNull @Size(max = 60) @Pattern(regexp = WORD) @Schema(examples = "indicator")
        String resourceKind,

        @NotNull UUID resourceId,

        @NotNull @Size(max = 60) @Pattern(regexp = WORD) @Schema(examples = "data-provider")
        String duty,

        @NotNull @Schema(examples = "2026-04-01") LocalDate validFrom) {

    static final String WORD = "^[a-z]+(-[a-z]+)*$";

    Duty toDuty() {
        return new Duty(resourceKind, resourceId, duty);
    }
}

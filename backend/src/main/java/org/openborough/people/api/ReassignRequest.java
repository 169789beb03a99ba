package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every duty of one post is to be another's from a day on. */
record ReassignRequest(
        @NotNull UUID fromPostId,
        @NotNull UUID toPostId,
        @NotNull @Schema(examples = "2026-04-01") LocalDate from) {}

package org.openborough.decisions.issues.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which item of a meeting belongs to an issue, or does not. */
record ThreadRequest(
        @NotNull @Schema(description = "The item of a meeting.")
        UUID itemId) {}

package org.openborough.webhooks.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How long both secrets are to be good.")
record RotateSecretRequest(
        @NotNull
        @Min(0)
        @Max(168)
        @Schema(
                description = "For so many hours messages are signed with the old secret too; 0 when it has leaked.",
                examples = "24")
        Integer overlapHours) {}

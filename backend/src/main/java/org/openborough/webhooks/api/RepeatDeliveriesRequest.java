package org.openborough.webhooks.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which events are to be told again.")
record RepeatDeliveriesRequest(
        @NotNull @Schema(description = "Those that happened at this time or later.")
        Instant since) {}

package org.openborough.alerts.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which alert is to end.")
record EndAlertRequest(
        @NotNull
        @Size(max = 200)
        @Schema(description = "Of the link to manage alerts.", examples = "AAAAAQGS8MF7Knw9jk9aa3yNng8AAAAAAAAAKg")
        String token,

        @NotNull UUID subscriptionId) {}

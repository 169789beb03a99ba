package org.openborough.alerts.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the link in a message carries after its #.")
record AlertTokenRequest(
        @NotNull
        @Size(max = 200)
        @Schema(examples = "AAAAAQGS8MF7Knw9jk9aa3yNng8AAAAAAAAAKgAAAABqAAAAc3Vic2NyaXB0aW9uLTE")
        String token) {}

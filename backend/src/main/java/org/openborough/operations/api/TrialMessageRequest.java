package org.openborough.operations.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom to send a trial message.")
record TrialMessageRequest(
        @NotNull
        @Email(regexp = "[\\x21-\\x7E]+@[\\x21-\\x7E]+")
        @Size(max = 254)
        @Schema(format = "email", examples = "head-of-service@council.example")
        String recipient) {}

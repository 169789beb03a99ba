package org.openborough.alerts.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a link to manage alerts is to go.")
record AlertLinkRequest(
        @NotNull
        @Email(regexp = "[\\x21-\\x7E]+@[\\x21-\\x7E]+")
        @Size(max = 254)
        @Schema(format = "email", examples = "resident@mail.example")
        String email) {}

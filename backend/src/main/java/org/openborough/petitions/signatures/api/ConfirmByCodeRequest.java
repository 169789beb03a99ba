package org.openborough.petitions.signatures.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code from the message, typed into the page where the petition was signed. */
record ConfirmByCodeRequest(
        @NotNull @Size(min = 3, max = 254) @Schema(examples = "resident@example.org")
        String email,

        @NotNull @Size(min = 4, max = 20) @Schema(examples = "7KQ2MXHP")
        String code) {}

package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token of the link that confirms an organiser's address. */
record ConfirmPetitionRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "^[A-Za-z0-9_-]+$")
        @Schema(description = "What the link carries after the #.", examples = "AAAAAQGS8MF7KnwwjU9aa3yNng8")
        String token) {}

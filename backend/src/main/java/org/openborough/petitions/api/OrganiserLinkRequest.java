package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address that a link is wanted for. */
record OrganiserLinkRequest(
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$")
        @Schema(examples = "organiser@resident.example")
        String email) {}

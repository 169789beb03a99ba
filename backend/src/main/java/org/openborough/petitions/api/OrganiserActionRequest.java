package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** What an organiser does by a link, and why. */
record OrganiserActionRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "^[A-Za-z0-9_-]+$")
        @Schema(description = "What the link carries after the #.", examples = "AAAAAQGS8MF7KnwwjU9aa3yNng8")
        String token,

        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "Why, for the public.", examples = "The council has done what we asked.")
        String reason) {}

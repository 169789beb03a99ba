package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** A reason, or an answer, in words for the public. */
record ReasonRequest(
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(
                regexp =
                        "^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\uD800-\\uDFFF\\u202A-\\u202E\\u2066-\\u2069]*$",
                message = Text.LINES_WANTED)
        @Schema(description = "What the public reads.", examples = "Say which road you mean, please.")
        String reason) {}

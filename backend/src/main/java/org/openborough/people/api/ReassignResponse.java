package org.openborough.people.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a handing over came to. */
record ReassignResponse(
        @Schema(description = "How many duties changed hands.", examples = "12")
        int reassigned) {}

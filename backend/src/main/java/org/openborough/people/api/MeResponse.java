package org.openborough.people.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever is asking. */
record MeResponse(
        @Schema(examples = "5f0c9b1e-2b1c-4d53-9a7e-0a5a3d3f9c11")
        String subject,

        @Schema(examples = "A. Example") String name,
        @Schema(examples = "[\"performance-officer\"]") List<String> roles,

        @Schema(description = "The posts held today, in any capacity.")
        List<PostRef> posts,

        @Schema(nullable = true, description = "The organisation a partner's client acts for.")
        OrganisationRef organisation) {}

package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a partner's client. */
record PartnerClientRequest(
        @NotNull @Size(max = 10) @Schema(examples = "[\"indicators:write\"]")
        List<@NotNull @Size(max = 60) String> scopes) {}

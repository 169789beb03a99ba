package org.openborough.petitions.signatures.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.abuse.AbuseProblem;
import org.openborough.petitions.signatures.abuse.Choice;
import org.openborough.petitions.signatures.abuse.Origin;

/** Which signatures are meant; what is null does not narrow the choice. */
record InvalidationChoiceRequest(
        @Size(max = 50) @Schema(nullable = true, examples = "203.0.113.0/24")
        String network,

        @Size(max = 253) @Schema(nullable = true, description = "Of e-mail addresses, with its subdomains.")
        String domain,

        @Schema(nullable = true, description = "Confirmed at this time or later.")
        Instant from,

        @Schema(nullable = true, description = "Confirmed before this time.")
        Instant to) {

    Choice toChoice() {
        return new Choice(Origin.of(network, domain, AbuseProblem.UNSOUND_INVALIDATION), from, to);
    }
}

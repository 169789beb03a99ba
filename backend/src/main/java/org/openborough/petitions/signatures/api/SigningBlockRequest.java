package org.openborough.petitions.signatures.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.abuse.AbuseProblem;
import org.openborough.petitions.signatures.abuse.Origin;
import org.openborough.shared.http.Text;

/** What nobody is to sign from: a network or a domain. */
record SigningBlockRequest(
        @Size(max = 50) @Schema(nullable = true, examples = "203.0.113.0/24")
        String network,

        @Size(max = 253) @Schema(nullable = true, description = "With its subdomains; null for a network.")
        String domain,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "A program signs from here")
        String reason) {

    Origin toOrigin() {
        return Origin.of(network, domain, AbuseProblem.UNSOUND_BLOCK);
    }
}

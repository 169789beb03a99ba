package org.openborough.petitions.signatures.api;

import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public key of the daily statements. */
record SignatureKeyResponse(
        @Schema(examples = "Ed25519") String algorithm,

        @Schema(
                description = "X.509 SubjectPublicKeyInfo in base64.",
                examples = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
        String publicKey) {

    static SignatureKeyResponse of(byte[] publicKey) {
        return new SignatureKeyResponse("Ed25519", Base64.getEncoder().encodeToString(publicKey));
    }
}

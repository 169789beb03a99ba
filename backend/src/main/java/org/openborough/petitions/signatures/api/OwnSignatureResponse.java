package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.OwnSignature;
import org.openborough.petitions.signatures.SignatureState;

/** A signature as the person who gave it sees it. */
record OwnSignatureResponse(
        UUID petitionId,
        @Schema(examples = "confirmed") SignatureState state,
        Instant stateSince,
        @Schema(examples = "live") SignerBasis basis,
        @Schema(examples = "A Resident") String name,
        @Schema(examples = "resident@example.org") String email,
        @Schema(examples = "PR8 1DA") String postcode,
        @Schema(nullable = true, examples = "E05000932") String wardCode,
        @Schema(nullable = true, examples = "Ainsdale") String wardName,
        boolean wantsUpdates) {

    static OwnSignatureResponse from(OwnSignature signature) {
        return new OwnSignatureResponse(
                signature.petitionId(),
                signature.state(),
                signature.stateSince(),
                signature.basis(),
                signature.name(),
                signature.email(),
                signature.postcode(),
                signature.wardCode(),
                signature.wardName(),
                signature.wantsUpdates());
    }
}

package org.openborough.petitions.signatures;

import java.time.Instant;
import java.util.UUID;
import org.openborough.petitions.schemes.rules.SignerBasis;

/** A signature as the person who gave it sees it, by the link in the message. Personal data. */
public record OwnSignature(
        UUID signatureId,
        UUID petitionId,
        SignatureState state,
        Instant stateSince,
        SignerBasis basis,
        String name,
        String email,
        String postcode,
        String wardCode,
        String wardName,
        boolean wantsUpdates) {}

package org.openborough.petitions.signatures.requests;

import java.time.Instant;
import java.util.UUID;
import org.openborough.petitions.signatures.Signer;

/** A signature that was asked for, waiting to be judged. */
record SigningRequest(
        UUID petitionId,
        Instant requestedAt,
        Signer signer,
        boolean wantsUpdates,
        String network,
        UUID wardId,
        boolean isInArea,
        boolean isWardChosen,
        boolean isNetworkBlocked,
        boolean isDomainBlocked) {}

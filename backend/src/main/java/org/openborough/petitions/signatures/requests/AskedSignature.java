package org.openborough.petitions.signatures.requests;

import org.openborough.petitions.signatures.Signer;

/**
 * What somebody asks for on the signing page.
 *
 * @param wardCode the ward the person chose, for a postcode too new to be known; null where it is known
 * @param isOutsideArea whether the person says that such a postcode is not in the area
 * @param network from where it was asked; null where that is not known
 */
public record AskedSignature(
        Signer signer,
        boolean wantsUpdates,
        boolean isElector,
        boolean isOldEnough,
        String wardCode,
        boolean isOutsideArea,
        String network) {}

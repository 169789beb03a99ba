package org.openborough.petitions.signatures.paper;

import org.openborough.petitions.schemes.rules.SignerBasis;

/**
 * One line of a sheet as the officer reads it.
 *
 * @param name null where it cannot be read
 * @param wardCode the ward the officer chose for a postcode that is not known; null otherwise
 * @param isOutsideArea whether such a postcode is outside the area
 * @param rejection why the officer does not accept the line; null where nothing is wrong with it
 */
public record PaperLine(
        int number,
        String name,
        String postcode,
        SignerBasis basis,
        String wardCode,
        boolean isOutsideArea,
        LineRejection rejection) {}

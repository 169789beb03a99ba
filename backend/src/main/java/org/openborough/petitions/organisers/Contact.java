package org.openborough.petitions.organisers;

import org.openborough.petitions.schemes.rules.SignerBasis;

/**
 * How the council reaches the organiser. Never part of the public text.
 *
 * @param telephone may be null
 * @param basis why they may petition here: whether they live, work or study in the area, at the postcode given
 * @param showsName whether the name may be shown while the petition is open
 */
public record Contact(
        String name,
        String email,
        String telephone,
        String address,
        String postcode,
        SignerBasis basis,
        boolean showsName) {}

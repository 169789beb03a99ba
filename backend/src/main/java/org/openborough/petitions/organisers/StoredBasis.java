package org.openborough.petitions.organisers;

import jakarta.persistence.Converter;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.shared.persistence.WordConverter;

/** Stores by its word what ties somebody to the area. */
@Converter(autoApply = true)
class StoredBasis extends WordConverter<SignerBasis> {

    StoredBasis() {
        super(SignerBasis.class);
    }
}

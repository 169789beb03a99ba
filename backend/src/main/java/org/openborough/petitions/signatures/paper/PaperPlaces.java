package org.openborough.petitions.signatures.paper;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of the places of a batch.
 *
 * @param known the wards of known postcodes; outside the area where the place says so
 * @param wards the present wards of the area by code
 */
record PaperPlaces(Map<String, PaperPlace> known, Map<String, UUID> wards) {

    /** Where a line's signer is; empty when nothing says so. */
    Optional<PaperPlace> of(PaperLine line, String postcode) {
        if (known.containsKey(postcode)) {
            return Optional.of(known.get(postcode));
        }
        if (line.wardCode() != null) {
            return Optional.ofNullable(wards.get(line.wardCode())).map(PaperPlace::chosen);
        }
        return line.isOutsideArea() ? Optional.of(PaperPlace.SAID_TO_BE_OUTSIDE) : Optional.empty();
    }
}

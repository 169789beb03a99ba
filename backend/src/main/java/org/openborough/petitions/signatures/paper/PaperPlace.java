package org.openborough.petitions.signatures.paper;

import java.util.UUID;

/**
 * Where a signer on paper lives, works or studies.
 *
 * @param wardId null outside the area
 * @param isChosen whether the officer chose it, the postcode not being known
 */
public record PaperPlace(UUID wardId, boolean isInArea, boolean isChosen) {

    static final PaperPlace OUTSIDE = new PaperPlace(null, false, false);
    static final PaperPlace SAID_TO_BE_OUTSIDE = new PaperPlace(null, false, true);

    static PaperPlace in(UUID wardId) {
        return new PaperPlace(wardId, true, false);
    }

    static PaperPlace chosen(UUID wardId) {
        return new PaperPlace(wardId, true, true);
    }
}

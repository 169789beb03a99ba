package org.openborough.petitions.api;

import java.util.List;
import org.openborough.petitions.reading.ListedPetition;

/** Petitions that may ask for the same, the likest first. */
record SimilarPetitionsResponse(List<PetitionSummaryResponse> items) {

    static SimilarPetitionsResponse from(List<ListedPetition> petitions) {
        return new SimilarPetitionsResponse(
                petitions.stream().map(PetitionSummaryResponse::from).toList());
    }
}

package org.openborough.petitions.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.handling.Review;

/** The review of how the council dealt with a petition; what was found is shown once it is published. */
record PetitionReviewResponse(
        @Schema(examples = "The answer does not say when.") String grounds,
        @Schema(nullable = true) LocalDate decidedOn,

        @Schema(nullable = true, examples = "Overview and Scrutiny Committee")
        String meeting,

        @Schema(nullable = true) String result,
        @Schema(nullable = true) LocalDate publishedOn) {

    static PetitionReviewResponse from(Review review) {
        boolean isPublished = review.publishedOn() != null;
        return new PetitionReviewResponse(
                review.grounds(),
                review.decidedOn(),
                review.meeting(),
                isPublished ? review.result() : null,
                review.publishedOn());
    }
}

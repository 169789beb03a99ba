package org.openborough.petitions.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.petitions.Petition;

/** Takes in organisers' requests for a review. */
@ApplicationScoped
public class ReviewRequests {

    private final ReviewRepository reviews;

    @Inject
    ReviewRequests(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    public void request(Petition petition, String grounds) {
        reviews.persistAndFlush(new Review(petition.id(), grounds));
    }
}

package org.openborough.petitions.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.Mover;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.clocks.ClockKind;
import org.openborough.petitions.clocks.ClockRegister;
import org.openborough.shared.problem.DomainException;

/** Deciding on reviews and publishing what was found (PET-L3). */
@ApplicationScoped
public class ReviewService {

    private final ReviewRepository reviews;
    private final PetitionLife life;
    private final ClockRegister clocks;
    private final AuditTrail trail;

    @Inject
    ReviewService(ReviewRepository reviews, PetitionLife life, ClockRegister clocks, AuditTrail trail) {
        this.reviews = reviews;
        this.life = life;
        this.clocks = clocks;
        this.trail = trail;
    }

    /** Records what scrutiny found; from now on its publication is due. */
    @Transactional
    public Petition decide(UUID id, long version, String meeting, String result) {
        Petition petition = life.toChange(id, version);
        trail.say("review-decided", null);
        underWay(petition).decide(life.today(), meeting, result);
        reviews.flush();
        reviews.getEntityManager().refresh(petition);
        clocks.start(id, life.schemeOf(petition), ClockKind.REVIEW_RESULT, life.today());
        return petition;
    }

    @Transactional
    public Petition publish(UUID id, long version) {
        Petition petition = life.toChange(id, version);
        trail.say("review-published", null);
        underWay(petition).publish(life.today());
        reviews.flush();
        reviews.getEntityManager().refresh(petition);
        return life.move(petition, requested -> requested.review(life.by(Mover.OFFICER)));
    }

    private Review underWay(Petition petition) {
        return reviews.latest(petition.id())
                .filter(review -> petition.state() == PetitionState.REVIEW_REQUESTED)
                .orElseThrow(() -> new DomainException(HandlingProblem.NO_REVIEW_UNDER_WAY));
    }
}

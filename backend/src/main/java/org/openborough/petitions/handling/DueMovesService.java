package org.openborough.petitions.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.Mover;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionRepository;
import org.openborough.petitions.PetitionState;

/** Moves petitions on when their day has come or enough have signed. Doing it twice does nothing more. */
@ApplicationScoped
public class DueMovesService {

    private static final String NOT_CONFIRMED = "The address of its organiser was not confirmed in time.";

    private final PetitionRepository petitions;
    private final PetitionLife life;
    private final TrackService tracks;
    private final AuditTrail trail;

    @Inject
    DueMovesService(PetitionRepository petitions, PetitionLife life, TrackService tracks, AuditTrail trail) {
        this.petitions = petitions;
        this.life = life;
        this.tracks = tracks;
        this.trail = trail;
    }

    /** The petitions that something may be due for. */
    @Transactional
    public List<UUID> candidates() {
        return petitions.maybeDue(life.today(), unconfirmedSince());
    }

    /** Does what is due for one petition. */
    @Transactional
    public void moveOn(UUID id) {
        Petition petition = life.toChange(id);
        int signatures = petitions.signatures(id);
        if (petition.state() == PetitionState.DRAFT && petition.stateSince().isBefore(unconfirmedSince())) {
            trail.say("given-up", null);
            life.move(petition, draft -> draft.withdraw(life.by(Mover.CLOCK).because(NOT_CONFIRMED)));
        }
        if (petition.state() == PetitionState.GATHERING && hasSupporters(petition, signatures)) {
            trail.say("submitted", null);
            life.move(petition, gathered -> gathered.submit(life.by(Mover.CLOCK)));
        }
        if (petition.state() == PetitionState.OPEN && petition.closesOn().isBefore(life.today())) {
            trail.say("closed", null);
            life.move(petition, open -> open.close(life.today(), life.by(Mover.CLOCK)));
        }
        if (petition.publishedOn() != null && !petition.state().isOver()) {
            tracks.reached(petition, signatures);
        }
    }

    private Instant unconfirmedSince() {
        return life.by(Mover.CLOCK).at().minus(Petition.TO_CONFIRM);
    }

    private boolean hasSupporters(Petition petition, int signatures) {
        return signatures >= life.schemeOf(petition).rules().moderation().supportersNeeded();
    }
}

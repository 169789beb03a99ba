package org.openborough.petitions.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.people.Author;
import org.openborough.petitions.Move;
import org.openborough.petitions.Mover;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionRepository;

/** Acknowledging a petition, taking steps on it, concluding and archiving it (PET-07, PET-L3). */
@ApplicationScoped
public class HandlingService {

    private final PetitionLife life;
    private final PetitionRepository petitions;
    private final StepRepository steps;
    private final Event<StepTaken> followers;
    private final AuditTrail trail;
    private final Author author;

    @Inject
    HandlingService(
            PetitionLife life,
            PetitionRepository petitions,
            StepRepository steps,
            Event<StepTaken> followers,
            AuditTrail trail,
            Author author) {
        this.life = life;
        this.petitions = petitions;
        this.steps = steps;
        this.followers = followers;
        this.trail = trail;
        this.author = author;
    }

    /** Acknowledges it, saying what the council will do. */
    @Transactional
    public Petition acknowledge(UUID id, long version, String text) {
        Petition petition = life.toChange(id, version);
        trail.say("acknowledged", null);
        return life.move(
                petition, closed -> closed.acknowledge(life.by(Mover.OFFICER).because(text)));
    }

    @Transactional
    public Petition takeStep(UUID id, long version, StepDetails details) {
        Petition petition = life.toChange(id, version);
        trail.say("step-taken", null);
        Move move = life.by(Mover.OFFICER);
        life.move(petition, acknowledged -> acknowledged.takeInHand(move));
        steps.persistAndFlush(new Step(id, details, life.today(), move.at(), author.title()));
        petitions.getEntityManager().refresh(petition);
        followers.fire(new StepTaken(petition, details.text()));
        return petition;
    }

    /** Ends the council's work on it; with enough signatures not before a step was taken. */
    @Transactional
    public Petition conclude(UUID id, long version, String outcome) {
        Petition petition = life.toChange(id, version);
        trail.say("concluded", null);
        int needed = life.schemeOf(petition).rules().signing().minimumSignatures();
        boolean isOwedSteps = petitions.signatures(id) >= needed;
        Move move = life.by(Mover.OFFICER).because(outcome);
        return life.move(petition, inHand -> inHand.conclude(isOwedSteps, move));
    }

    @Transactional
    public Petition archive(UUID id, long version) {
        Petition petition = life.toChange(id, version);
        trail.say("archived", null);
        return life.move(petition, ended -> ended.archive(life.by(Mover.OFFICER)));
    }
}

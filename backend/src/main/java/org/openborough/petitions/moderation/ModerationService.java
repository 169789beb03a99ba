package org.openborough.petitions.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.Move;
import org.openborough.petitions.Mover;
import org.openborough.petitions.NewPetition;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionRegister;
import org.openborough.petitions.PetitionRepository;
import org.openborough.petitions.Wording;
import org.openborough.petitions.clocks.ClockRegister;
import org.openborough.petitions.organisers.Contact;
import org.openborough.petitions.organisers.Organiser;
import org.openborough.petitions.organisers.OrganiserRepository;

/** Publishing, returning and taking down petitions, and entering those handed in on paper (PET-03, PET-07). */
@ApplicationScoped
public class ModerationService {

    private final PetitionRegister register;
    private final PetitionRepository petitions;
    private final OrganiserRepository organisers;
    private final PetitionLife life;
    private final ClockRegister clocks;
    private final EditLocks locks;
    private final AuditTrail trail;

    @Inject
    ModerationService(
            PetitionRegister register,
            PetitionRepository petitions,
            OrganiserRepository organisers,
            PetitionLife life,
            ClockRegister clocks,
            EditLocks locks,
            AuditTrail trail) {
        this.register = register;
        this.petitions = petitions;
        this.organisers = organisers;
        this.life = life;
        this.clocks = clocks;
        this.locks = locks;
        this.trail = trail;
    }

    /** Enters a petition handed in on paper, complete with its signatures. */
    @Transactional
    public Petition handIn(NewPetition made, Contact contact) {
        trail.say("handed-in", null);
        Petition petition = register.handedIn(made);
        Organiser organiser = new Organiser(petition.id(), contact);
        organiser.confirmed(petition.stateSince());
        organisers.persistAndFlush(organiser);
        return petition;
    }

    /** Publishes it to be signed. */
    @Transactional
    public Petition open(UUID id, long version) {
        return change(id, version, "opened", null, petition -> {
            LocalDate lastDay =
                    clocks.lastDayOfSigning(life.schemeOf(petition), life.today(), petition.durationMonths());
            petition.open(life.today(), lastDay, life.by(Mover.OFFICER));
        });
    }

    /** Accepts a petition signed on paper, which is submitted thereby. */
    @Transactional
    public Petition acceptPaper(UUID id, long version) {
        return change(id, version, "accepted", null, petition -> petition.close(life.today(), life.by(Mover.OFFICER)));
    }

    @Transactional
    public Petition returnForChange(UUID id, long version, String reason) {
        return change(id, version, "returned", reason, petition -> petition.returnForChange(because(reason)));
    }

    @Transactional
    public Petition route(UUID id, long version, String to) {
        return change(
                id, version, "routed", null, petition -> petition.route(to, life.today(), life.by(Mover.OFFICER)));
    }

    @Transactional
    public Petition takeDown(UUID id, long version, String reason) {
        return change(id, version, "taken-down", reason, petition -> petition.takeDown(because(reason)));
    }

    /** Shows it again as what it was. */
    @Transactional
    public Petition restore(UUID id, long version) {
        return change(id, version, "restored", null, petition -> petition.restore(life.by(Mover.OFFICER)));
    }

    /** Withdraws it for an organiser who asked for that in another way than by a link. */
    @Transactional
    public Petition withdraw(UUID id, long version, String reason) {
        return change(id, version, "withdrawn", reason, petition -> petition.withdraw(because(reason)));
    }

    /** Corrects a text that is locked; what it was stays to be read. */
    @Transactional
    public Petition correct(UUID id, long version, Wording corrected, String reason) {
        boolean isLocked = petitions.isTextLocked(id);
        return change(id, version, "corrected", reason, petition -> petition.correct(corrected, isLocked, reason));
    }

    private Move because(String reason) {
        return life.by(Mover.OFFICER).because(reason);
    }

    private Petition change(UUID id, long version, String verb, String reason, Consumer<Petition> change) {
        Petition petition = life.toChange(id, version);
        locks.requireMine(id);
        trail.say(verb, reason);
        return life.move(petition, change);
    }
}

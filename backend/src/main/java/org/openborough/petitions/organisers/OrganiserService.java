package org.openborough.petitions.organisers;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.audit.PersonalDataAccess;
import org.openborough.petitions.Move;
import org.openborough.petitions.Mover;
import org.openborough.petitions.NewPetition;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionRegister;
import org.openborough.petitions.PetitionRepository;
import org.openborough.petitions.Wording;
import org.openborough.petitions.handling.ReviewRequests;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.tokens.TokenProblem;
import org.openborough.shared.tokens.Tokens;

/** What the organiser of a petition does: with no account, by links that are used once (PET-03). */
@ApplicationScoped
public class OrganiserService {

    private final PetitionRegister register;
    private final PetitionRepository petitions;
    private final OrganiserRepository organisers;
    private final PetitionLife life;
    private final ReviewRequests reviews;
    private final OrganiserMail mail;
    private final Tokens tokens;
    private final AuditTrail trail;
    private final PersonalDataAccess access;

    @Inject
    OrganiserService(
            PetitionRegister register,
            PetitionRepository petitions,
            OrganiserRepository organisers,
            PetitionLife life,
            ReviewRequests reviews,
            OrganiserMail mail,
            Tokens tokens,
            AuditTrail trail,
            PersonalDataAccess access) {
        this.register = register;
        this.petitions = petitions;
        this.organisers = organisers;
        this.life = life;
        this.reviews = reviews;
        this.mail = mail;
        this.tokens = tokens;
        this.trail = trail;
        this.access = access;
    }

    /** Begins a petition; nothing more happens until the address is confirmed. */
    @Transactional
    public Petition start(NewPetition made, Contact contact) {
        Petition petition = register.draft(made);
        Organiser organiser = new Organiser(petition.id(), contact);
        organisers.persistAndFlush(organiser);
        mail.askToConfirm(petition, organiser);
        return petition;
    }

    /** Confirms the organiser's address, and hands the petition on to supporters or to the council. */
    @Transactional
    public Petition confirm(UUID id, String token) {
        Petition petition = opened(id, LinkPurpose.CONFIRM, token, "confirmed");
        Move move = life.by(Mover.ORGANISER);
        organisers.of(id).ifPresent(organiser -> organiser.confirmed(move.at()));
        PetitionScheme scheme = life.schemeOf(petition);
        life.move(petition, draft -> draft.confirm(move));
        return scheme.rules().moderation().supportersNeeded() > 0
                ? life.move(petition, confirmed -> confirmed.gather(move))
                : life.move(petition, confirmed -> confirmed.submit(move));
    }

    @Transactional
    public Petition resubmit(UUID id, String token, Wording changed) {
        Petition petition = opened(id, LinkPurpose.ORGANISE, token, "resubmitted");
        boolean isLocked = petitions.isTextLocked(id);
        return life.move(petition, returned -> returned.resubmit(changed, isLocked, life.by(Mover.ORGANISER)));
    }

    @Transactional
    public Petition withdraw(UUID id, String token, String reason) {
        Petition petition = opened(id, LinkPurpose.ORGANISE, token, "withdrawn");
        return life.move(
                petition, kept -> kept.withdraw(life.by(Mover.ORGANISER).because(reason)));
    }

    /** Asks overview and scrutiny to review how the council dealt with the petition (PET-L3). */
    @Transactional
    public Petition requestReview(UUID id, String token, String grounds) {
        Petition petition = opened(id, LinkPurpose.ORGANISE, token, "review-requested");
        life.move(petition, concluded -> concluded.requestReview(life.by(Mover.ORGANISER)));
        reviews.request(petition, grounds);
        return petition;
    }

    /** Sends the organiser a new link. Whoever asks learns nothing: neither whether there is a petition nor whose. */
    @Transactional
    public void sendLink(UUID id, String email) {
        Optional<Organiser> organiser =
                organisers.of(id).filter(known -> known.isReachedAt(email) && known.confirmedAt() != null);
        organiser.ifPresent(known -> mail.sendLink(petitions.findById(id), known));
    }

    /** The petition that a link is for, whatever its state; the link is not used up. */
    public Petition own(UUID id, String token) {
        require(tokens.read(LinkPurpose.ORGANISE, token).subject().equals(id), TokenProblem.LINK_NOT_VALID);
        return petitions.findById(id);
    }

    /** The organiser's details, for officers; that they were read is noted. */
    @Transactional
    public Organiser read(UUID id, String purpose) {
        Organiser organiser =
                organisers.of(id).orElseThrow(() -> new DomainException(OrganiserProblem.NO_SUCH_ORGANISER));
        access.log("petition-organiser", id, purpose);
        return organiser;
    }

    private Petition opened(UUID id, LinkPurpose purpose, String token, String verb) {
        require(tokens.read(purpose, token).subject().equals(id), TokenProblem.LINK_NOT_VALID);
        trail.say(verb, null);
        Petition petition = life.toChange(id);
        tokens.use(purpose, token);
        return petition;
    }
}

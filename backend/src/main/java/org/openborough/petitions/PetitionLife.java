package org.openborough.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.openborough.petitions.clocks.ClockRegister;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.petitions.schemes.PetitionSchemeRepository;
import org.openborough.shared.events.Outbox;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.time.CouncilCalendar;
import org.openborough.shared.words.Words;

/** What follows whenever a petition moves on: its clocks start and end, and whoever follows it is told. */
@ApplicationScoped
public class PetitionLife {

    /** The type of the event that tells of every move. */
    public static final String MOVED = "petitions.moved";

    private final PetitionRepository petitions;
    private final PetitionSchemeRepository schemes;
    private final ClockRegister clocks;
    private final Event<PetitionMoved> followers;
    private final Outbox outbox;
    private final CouncilCalendar calendar;
    private final Clock clock;

    @Inject
    PetitionLife(
            PetitionRepository petitions,
            PetitionSchemeRepository schemes,
            ClockRegister clocks,
            Event<PetitionMoved> followers,
            Outbox outbox,
            CouncilCalendar calendar,
            Clock clock) {
        this.petitions = petitions;
        this.schemes = schemes;
        this.clocks = clocks;
        this.followers = followers;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The petition, kept from others who would change it until the transaction ends. */
    public Petition toChange(UUID id) {
        Petition petition =
                petitions.findByIdOptional(id).orElseThrow(() -> new DomainException(PetitionProblem.NO_SUCH_PETITION));
        petitions.getEntityManager().refresh(petition, LockModeType.PESSIMISTIC_WRITE);
        return petition;
    }

    /** The same in the version that the caller has read. */
    public Petition toChange(UUID id, long version) {
        Petition petition = toChange(id);
        petition.requireVersion(version);
        return petition;
    }

    /** A move at this moment. */
    public Move by(Mover mover) {
        return new Move(mover, clock.instant().truncatedTo(ChronoUnit.MICROS), null);
    }

    public LocalDate today() {
        return calendar.today();
    }

    /** The scheme a petition was made under, which it keeps. */
    public PetitionScheme schemeOf(Petition petition) {
        return schemes.findById(petition.schemeId());
    }

    /** Moves a petition on by one of its verbs, and does what follows. */
    public Petition move(Petition petition, Consumer<Petition> verb) {
        PetitionState from = petition.state();
        verb.accept(petition);
        petitions.flush();
        if (petition.state() != from) {
            follow(petition, from);
        }
        return petition;
    }

    /** What follows when a petition is begun in a state. */
    public void begin(Petition petition) {
        petitions.persistAndFlush(petition);
        follow(petition, null);
    }

    private void follow(Petition petition, PetitionState from) {
        PetitionScheme scheme = schemeOf(petition);
        runClocks(petition, from, scheme);
        followers.fire(new PetitionMoved(petition, from, scheme));
        outbox.publish(
                MOVED,
                "petition",
                petition.id(),
                Map.of("reference", petition.reference(), "state", Words.of(petition.state())));
    }

    private void runClocks(Petition petition, PetitionState from, PetitionScheme scheme) {
        LocalDate today = calendar.today();
        PetitionState state = petition.state();
        if (from == PetitionState.TAKEN_DOWN && !state.isOver()) {
            clocks.resume(petition.id());
            return;
        }
        state.answers().forEach(kind -> clocks.finish(petition.id(), kind, today));
        if (state.isOver()) {
            clocks.stopAll(petition.id(), today);
        }
        state.starts().forEach(kind -> clocks.start(petition.id(), scheme, kind, today));
        if (state == PetitionState.OPEN) {
            clocks.startClosing(petition.id(), today, petition.closesOn());
        }
    }
}

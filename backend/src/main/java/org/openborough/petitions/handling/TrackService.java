package org.openborough.petitions.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.clocks.ClockRegister;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.shared.problem.DomainException;

/** The response, the debate and the officer's evidence that petitions are owed, each by itself (PET-L3). */
@ApplicationScoped
public class TrackService {

    private final TrackRepository tracks;
    private final PetitionLife life;
    private final ClockRegister clocks;
    private final AuditTrail trail;

    @Inject
    TrackService(TrackRepository tracks, PetitionLife life, ClockRegister clocks, AuditTrail trail) {
        this.tracks = tracks;
        this.life = life;
        this.clocks = clocks;
        this.trail = trail;
    }

    /** Sets or moves the meeting at which it happens. */
    @Transactional
    public Petition schedule(UUID id, long version, TrackKind kind, LocalDate day, String meeting) {
        Petition petition = life.toChange(id, version);
        LocalDate notice = clocks.noticeFor(life.schemeOf(petition), day);
        return change(petition, kind, "scheduled", track -> track.schedule(day, meeting, notice));
    }

    @Transactional
    public Petition finish(UUID id, long version, TrackKind kind, LocalDate day, Outcome outcome) {
        Petition petition = life.toChange(id, version);
        clocks.finish(id, kind.clock(), day);
        return change(petition, kind, "held", track -> track.finish(day, outcome, life.today()));
    }

    @Transactional
    public Petition decline(UUID id, long version, TrackKind kind, String reason) {
        Petition petition = life.toChange(id, version);
        clocks.finish(id, kind.clock(), life.today());
        return change(petition, kind, "declined", track -> track.decline(reason));
    }

    /** Notes what so many signatures make owed, which is nothing that is owed already. */
    @Transactional
    public void reached(Petition petition, int signatures) {
        PetitionScheme scheme = life.schemeOf(petition);
        for (TrackKind kind : TrackKind.values()) {
            boolean isReached = kind.threshold(scheme.rules().thresholds())
                    .filter(threshold -> signatures >= threshold)
                    .isPresent();
            if (isReached && tracks.of(petition.id(), kind).isEmpty()) {
                tracks.persistAndFlush(new Track(petition.id(), kind, life.today()));
                clocks.start(petition.id(), scheme, kind.clock(), life.today());
            }
        }
    }

    private Petition change(Petition petition, TrackKind kind, String verb, Consumer<Track> change) {
        trail.say(verb, null);
        Track track =
                tracks.of(petition.id(), kind).orElseThrow(() -> new DomainException(HandlingProblem.TRACK_NOT_OWED));
        change.accept(track);
        tracks.flush();
        tracks.getEntityManager().refresh(petition);
        return petition;
    }
}

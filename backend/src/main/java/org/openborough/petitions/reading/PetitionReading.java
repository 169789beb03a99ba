package org.openborough.petitions.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionCount;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionProblem;
import org.openborough.petitions.PetitionRepository;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.clocks.ClockRegister;
import org.openborough.petitions.handling.ReviewRepository;
import org.openborough.petitions.handling.StepRepository;
import org.openborough.petitions.handling.TrackRepository;
import org.openborough.petitions.moderation.RefusalRepository;
import org.openborough.petitions.moderation.RefusalState;
import org.openborough.petitions.organisers.Contact;
import org.openborough.petitions.organisers.Organiser;
import org.openborough.petitions.organisers.OrganiserRepository;
import org.openborough.places.Areas;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** Reads petitions for whoever asks: what the public may not see is decided here, and in the condition of the list. */
@ApplicationScoped
public class PetitionReading {

    private final PetitionRepository petitions;
    private final PetitionListRepository lists;
    private final HistoryRepository history;
    private final OrganiserRepository organisers;
    private final RefusalRepository refusals;
    private final StepRepository steps;
    private final TrackRepository tracks;
    private final ReviewRepository reviews;
    private final ClockRegister clocks;
    private final PetitionLife life;
    private final Areas areas;
    private final CurrentUser user;

    @Inject
    PetitionReading(
            PetitionRepository petitions,
            PetitionListRepository lists,
            HistoryRepository history,
            OrganiserRepository organisers,
            RefusalRepository refusals,
            StepRepository steps,
            TrackRepository tracks,
            ReviewRepository reviews,
            ClockRegister clocks,
            PetitionLife life,
            Areas areas,
            CurrentUser user) {
        this.petitions = petitions;
        this.lists = lists;
        this.history = history;
        this.organisers = organisers;
        this.refusals = refusals;
        this.steps = steps;
        this.tracks = tracks;
        this.reviews = reviews;
        this.clocks = clocks;
        this.life = life;
        this.areas = areas;
        this.user = user;
    }

    public Page<ListedPetition> list(PetitionQuestion question, PageRequest request) {
        return lists.page(question, user.isStaff(), request);
    }

    /** Petitions that may ask for the same, the likest first: open, closed and refused ones, never drafts. */
    public List<ListedPetition> similarTo(String title, String ask) {
        return lists.similarTo(title, ask);
    }

    /** The breaches of every petition the reader may see, the latest first. */
    public Page<Breach> breaches(PageRequest request) {
        return lists.breaches(user.isStaff(), life.today(), request);
    }

    /** The petition, if the reader may see it. */
    public PetitionView get(UUID id) {
        return petitions
                .findByIdOptional(id)
                .filter(petition -> user.isStaff() || isOpenToAll(petition))
                .map(this::view)
                .orElseThrow(() -> new DomainException(PetitionProblem.NO_SUCH_PETITION));
    }

    /** The petition as it is shown to the reader, who may see it by what they just did. */
    public PetitionView view(Petition petition) {
        UUID id = petition.id();
        boolean isPublicReader = !user.isStaff();
        return new PetitionView(
                petition,
                life.schemeOf(petition),
                petitions.getEntityManager().find(PetitionCount.class, id),
                petition.particulars().wardId() == null
                        ? null
                        : areas.byId(petition.particulars().wardId()).orElse(null),
                organiserName(petition),
                clocks.of(id),
                life.today(),
                history.moves(id),
                history.corrections(id),
                refusals.standing(id)
                        .filter(refusal -> !isPublicReader || refusal.state() == RefusalState.CONFIRMED)
                        .orElse(null),
                steps.of(id),
                tracks.of(id),
                reviews.latest(id).orElse(null),
                !isPublicReader || !petition.isTextWithheld());
    }

    private static boolean isOpenToAll(Petition petition) {
        return petition.state() == PetitionState.GATHERING || petition.isShown();
    }

    /** The organiser's name: only while the petition is open, and only with consent. */
    private String organiserName(Petition petition) {
        return organisers
                .of(petition.id())
                .filter(organiser -> petition.state().acceptsSignatures())
                .map(Organiser::contact)
                .filter(Contact::showsName)
                .map(Contact::name)
                .orElse(null);
    }
}

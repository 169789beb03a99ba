package org.openborough.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.openborough.petitions.schemes.PetitionSchemeService;
import org.openborough.places.Area;
import org.openborough.places.AreaKind;
import org.openborough.places.Areas;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

/** Enters petitions into the register under the next reference and the scheme in force. */
@ApplicationScoped
public class PetitionRegister {

    private final PetitionRepository petitions;
    private final PetitionSchemeService schemes;
    private final PetitionLife life;
    private final Areas areas;

    @Inject
    PetitionRegister(PetitionRepository petitions, PetitionSchemeService schemes, PetitionLife life, Areas areas) {
        this.petitions = petitions;
        this.schemes = schemes;
        this.life = life;
        this.areas = areas;
    }

    /** A draft, as somebody of the public makes it. */
    public Petition draft(NewPetition made) {
        return begun(Petition.draft(
                nextReference(),
                made,
                schemes.current(),
                life.by(Mover.ORGANISER).at()));
    }

    /** A petition that was handed in on paper. */
    public Petition handedIn(NewPetition made) {
        return begun(Petition.handedIn(
                nextReference(), made, schemes.current(), life.by(Mover.OFFICER).at()));
    }

    /** The ward that a code stands for; none for no code. */
    public UUID ward(String code) {
        if (code == null) {
            return null;
        }
        return areas.byCode(code)
                .filter(area -> area.kind() == AreaKind.WARD)
                .map(Area::id)
                .orElseThrow(() -> new DomainException(
                        PetitionProblem.UNKNOWN_WARD,
                        "Choose a ward of the council's area.",
                        List.of(Fault.at("/wardCode", "unknown-ward", "There is no such ward."))));
    }

    private Petition begun(Petition petition) {
        life.begin(petition);
        return petition;
    }

    private String nextReference() {
        return petitions.nextReference(life.today().getYear());
    }
}

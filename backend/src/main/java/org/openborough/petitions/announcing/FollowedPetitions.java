package org.openborough.petitions.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionRepository;
import org.openborough.shared.events.Followable;
import org.openborough.shared.events.FollowedRecord;

/** Petitions that are shown to everybody, with their words, can be followed. */
@ApplicationScoped
class FollowedPetitions implements Followable {

    static final String KIND = "petition";

    private final PetitionRepository petitions;

    @Inject
    FollowedPetitions(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    static boolean isPublic(Petition petition) {
        return petition.isShown() && !petition.isTextWithheld();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FollowedRecord> find(UUID id) {
        return petitions
                .findByIdOptional(id)
                .filter(FollowedPetitions::isPublic)
                .map(petition -> new FollowedRecord(petition.text().title(), "/petitions/" + id));
    }
}

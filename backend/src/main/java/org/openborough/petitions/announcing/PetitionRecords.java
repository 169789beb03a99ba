package org.openborough.petitions.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionRepository;
import org.openborough.shared.records.RecordKind;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.SeenRecords;
import org.openborough.shared.security.CurrentUser;

/** Petitions as other records refer to them. */
@ApplicationScoped
class PetitionRecords implements RecordKind {

    private static final String SEEN =
            "exists (select from petition p where p.id = %s and (:seesAllPetitions".formatted(SeenRecords.ID)
                    + " or (p.published_on is not null and p.state <> 'taken-down' and not p.text_withheld)))";

    private final PetitionRepository petitions;

    @Inject
    PetitionRecords(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public String kind() {
        return FollowedPetitions.KIND;
    }

    @Override
    public SeenRecords seenBy(CurrentUser reader) {
        return new SeenRecords(SEEN, Map.of("seesAllPetitions", reader.isStaff()));
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> ids) {
        return petitions.list("id in ?1", ids).stream().collect(Collectors.toMap(Petition::id, PetitionRecords::name));
    }

    private static RecordName name(Petition petition) {
        return new RecordName(petition.text().title(), petition.reference(), "/petitions/" + petition.id());
    }
}

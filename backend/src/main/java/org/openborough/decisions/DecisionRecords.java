package org.openborough.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.shared.records.RecordKind;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.SeenRecords;
import org.openborough.shared.security.CurrentUser;

/** Decisions as other records refer to them. */
@ApplicationScoped
class DecisionRecords implements RecordKind {

    private final DecisionRepository decisions;

    @Inject
    DecisionRecords(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public SeenRecords seenBy(CurrentUser reader) {
        return new SeenRecords(
                "exists (select from decision d join meeting_item i on i.id = d.item_id join meeting m on m.id = d.meeting_id where d.id = %s and %s)"
                        .formatted(SeenRecords.ID, Audience.of(reader).itemRows("m", "i")),
                Map.of());
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> ids) {
        return decisions.withIds(ids).stream().collect(Collectors.toMap(Decision::id, DecisionRecords::name));
    }

    private static RecordName name(Decision decision) {
        return new RecordName(decision.item().title(), decision.minute().number(), "/decisions/" + decision.id());
    }
}

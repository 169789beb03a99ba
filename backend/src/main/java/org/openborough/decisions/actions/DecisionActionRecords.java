package org.openborough.decisions.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.decisions.Audience;
import org.openborough.shared.records.RecordKind;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.SeenRecords;
import org.openborough.shared.security.CurrentUser;

/** Actions as other records refer to them. */
@ApplicationScoped
class DecisionActionRecords implements RecordKind {

    private final DecisionActionRepository actions;

    @Inject
    DecisionActionRecords(DecisionActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public String kind() {
        return ActingPosts.KIND;
    }

    @Override
    public SeenRecords seenBy(CurrentUser reader) {
        return new SeenRecords(
                "exists (select from decision_action a join decision d on d.id = a.decision_id join meeting_item i on i.id = d.item_id join meeting m on m.id = d.meeting_id where a.id = %s and %s)"
                        .formatted(SeenRecords.ID, Audience.of(reader).itemRows("m", "i")),
                Map.of());
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> ids) {
        return actions.withIds(ids).stream().collect(Collectors.toMap(DecisionAction::id, DecisionActionRecords::name));
    }

    private static RecordName name(DecisionAction action) {
        return new RecordName(
                action.details().task(), action.decision().minute().number(), "/decision-actions/" + action.id());
    }
}

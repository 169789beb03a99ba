package org.openborough.decisions.actions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.decisions.Audience;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The actions that follow from decisions. */
@ApplicationScoped
public class DecisionActionRepository implements PanacheRepositoryBase<DecisionAction, UUID> {

    private static final String WHOLE = "join fetch a.decision d join fetch d.item i join fetch i.meeting m"
            + " left join fetch a.reportedItem r left join fetch r.meeting";

    private static final Keyset<DecisionAction> DUE_FIRST = new Keyset<DecisionAction>()
            .ascending("a.due", DecisionAction::due, LocalDate::parse)
            .ascending("a.id", DecisionAction::id, UUID::fromString);

    Page<DecisionAction> dueFirst(ActionQuestion question, Audience audience, PageRequest request) {
        Selection<DecisionAction> asked = Selection.from("DecisionAction a", DecisionAction.class)
                .fetching(WHOLE)
                .where(audience.items("a.decision.item"))
                .where("a.decision.id = :decision", "decision", question.decisionId())
                .where("a.state = :state", "state", question.state())
                .where("a.kind = :kind", "kind", question.kind())
                .where("a.id in :acting", "acting", question.ids())
                .where("a.due < :overdue and a.settledOn is null", "overdue", question.overdueOn());
        return asked.page(getEntityManager(), DUE_FIRST, request);
    }

    Optional<DecisionAction> whole(UUID id) {
        return find("from DecisionAction a " + WHOLE + " where a.id = ?1", id).firstResultOptional();
    }

    List<DecisionAction> withIds(Collection<UUID> ids) {
        return list("from DecisionAction a join fetch a.decision where a.id in ?1", ids);
    }

    /** Open actions that are due on a day or before. */
    List<DecisionAction> openAndDueBy(LocalDate day) {
        return list(
                "from DecisionAction a " + WHOLE + " where a.state = ?1 and a.due <= ?2 order by a.due",
                ActionState.OPEN,
                day);
    }

    /** Notes reminders. The version stays: nobody's change of the action is overtaken by it. */
    void reminded(Collection<UUID> ids, LocalDate today) {
        getEntityManager()
                .createNativeQuery("update decision_action set last_reminded_on = :today where id in (:ids)")
                .setParameter("today", today)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Makes it another version, so that two who hand it on at once do not both succeed. */
    void step(DecisionAction action) {
        getEntityManager().lock(action, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}

package org.openborough.decisions.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.people.Post;
import org.openborough.people.Responsibilities;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.time.CouncilCalendar;

/** Reminds whoever holds the acting post, by e-mail where an address is known. */
@ApplicationScoped
public class ActionReminderService {

    private final DecisionActionRepository actions;
    private final ActingPosts posts;
    private final Responsibilities responsibilities;
    private final MailMessageService mail;
    private final CouncilCalendar calendar;
    private final String council;

    @Inject
    ActionReminderService(
            DecisionActionRepository actions,
            ActingPosts posts,
            Responsibilities responsibilities,
            MailMessageService mail,
            CouncilCalendar calendar,
            @ConfigProperty(name = "openborough.council.name") String council) {
        this.actions = actions;
        this.posts = posts;
        this.responsibilities = responsibilities;
        this.mail = mail;
        this.calendar = calendar;
        this.council = council;
    }

    /** Writes the reminders of today; an action whose post nobody holds waits until somebody can be written to. */
    @Transactional
    public void remind() {
        LocalDate today = calendar.today();
        List<DecisionAction> due = actions.openAndDueBy(today.plusDays(ReminderRule.WEEK)).stream()
                .filter(action ->
                        ReminderRule.wants(action, action.lastRemindedOn().orElse(null), today))
                .toList();
        Map<UUID, Post> owners = posts.of(due.stream().map(DecisionAction::id).toList());
        Map<UUID, List<String>> addresses = responsibilities.addressesOf(
                owners.values().stream().map(Post::id).distinct().toList(), today);
        List<UUID> reminded = new ArrayList<>();
        for (DecisionAction action : due) {
            Post owner = owners.get(action.id());
            List<String> recipients = owner == null ? List.of() : addresses.getOrDefault(owner.id(), List.of());
            recipients.forEach(recipient -> mail.send(recipient, "action-due", values(action, owner, today)));
            if (!recipients.isEmpty()) {
                reminded.add(action.id());
            }
        }
        if (!reminded.isEmpty()) {
            actions.reminded(reminded, today);
        }
    }

    private Map<String, Object> values(DecisionAction action, Post owner, LocalDate today) {
        return Map.of(
                "council", council,
                "post", owner.title(),
                "task", action.details().task(),
                "due", calendar.written(action.due()),
                "isOverdue", action.isOverdue(today),
                "minute", action.decision().minute().number(),
                "body", action.decision().meeting().body(),
                "item", action.decision().item().title());
    }
}

package org.openborough.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openborough.shared.events.Announcement;
import org.openborough.shared.events.EventSource;
import org.openborough.shared.events.EventType;
import org.openborough.shared.events.OutboxEvent;
import org.openborough.shared.problem.Faults;

/** The types of events that can be told, whichever feature they belong to. */
@ApplicationScoped
public class EventTypes {

    private final Instance<EventSource> sources;

    @Inject
    EventTypes(@Any Instance<EventSource> sources) {
        this.sources = sources;
    }

    public List<EventType> all() {
        return sources.stream()
                .flatMap(source -> source.types().stream())
                .sorted(Comparator.comparing(EventType::name))
                .toList();
    }

    void requireKnown(List<String> types) {
        List<String> known = all().stream().map(EventType::name).toList();
        Faults faults = new Faults();
        for (int i = 0; i < types.size(); i++) {
            faults.addIf(
                    !known.contains(types.get(i)),
                    "/eventTypes/" + i,
                    "unknown-event-type",
                    "Use one of %s.".formatted(String.join(", ", known)));
        }
        faults.throwIfAny(WebhookProblem.UNKNOWN_EVENT_TYPE);
    }

    Optional<Announcement> announce(OutboxEvent event) {
        return sources.stream()
                .flatMap(source -> source.announce(event).stream())
                .findFirst();
    }
}

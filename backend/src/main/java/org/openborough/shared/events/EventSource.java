package org.openborough.shared.events;

import java.util.List;
import java.util.Optional;

/** A feature whose events are told outside: by alerts to people, by webhooks to machines. */
public interface EventSource {

    List<EventType> types();

    /** Puts an event into words; empty when it is not one of this feature's, or its record is gone. */
    Optional<Announcement> announce(OutboxEvent event);
}

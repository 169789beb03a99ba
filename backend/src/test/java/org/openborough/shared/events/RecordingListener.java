package org.openborough.shared.events;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the events of the tests, or fails when told to. */
@Singleton
class RecordingListener implements OutboxListener {

    boolean failing;
    private final List<OutboxEvent> received = new CopyOnWriteArrayList<>();

    @Override
    public void receive(OutboxEvent event) {
        if (event.type().startsWith("tests.")) {
            if (failing) {
                throw new IllegalStateException("not now");
            }
            received.add(event);
        }
    }

    List<OutboxEvent> of(UUID resource) {
        return received.stream()
                .filter(event -> event.resourceId().equals(resource))
                .toList();
    }
}

package org.openborough.shared.events;

/**
 * Wants to hear of events. Called in a transaction of the delivery: what it throws makes the event come again, to every
 * listener, so it must bear hearing the same event twice.
 */
public interface OutboxListener {

    void receive(OutboxEvent event);
}

package org.openborough.shared.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.openborough.shared.jobs.Job;

/** Tells the listeners what waits in the outbox, oldest first, each event in a transaction of its own. */
@ApplicationScoped
public class OutboxDelivery implements Job {

    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);

    private final Outbox outbox;

    @Inject
    OutboxDelivery(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "deliver-events";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        while (deliverNext()) {
            LOG.trace("Delivered an event; looking for the next.");
        }
    }

    /** Whether there was an event to tell. */
    private boolean deliverNext() {
        AtomicReference<OutboxEvent> met = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> outbox.nextDue().ifPresent(event -> {
                met.set(event);
                outbox.tell(event);
            }));
        } catch (RuntimeException failure) {
            if (met.get() == null) {
                throw failure;
            }
            LOG.warnf(failure, "Event %s could not be told", met.get().id());
            outbox.failed(met.get(), failure);
        }
        return met.get() != null;
    }
}

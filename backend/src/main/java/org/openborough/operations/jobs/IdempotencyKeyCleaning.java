package org.openborough.operations.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.shared.idempotency.IdempotencyKeys;
import org.openborough.shared.jobs.Job;

/** Forgets the Idempotency-Keys of the day before. */
@ApplicationScoped
class IdempotencyKeyCleaning implements Job {

    private final IdempotencyKeys keys;

    @Inject
    IdempotencyKeyCleaning(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "forget-idempotency-keys";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        keys.forgetOld();
    }
}

package org.openborough.operations.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.openborough.shared.jobs.Job;

/** A job of the tests: registers an organisation, and counts how often it ran. */
@Singleton
class CountingJob implements Job {

    final UUID organisation = UUID.randomUUID();
    final AtomicInteger runs = new AtomicInteger();
    final CountDownLatch ran = new CountDownLatch(1);
    private final EntityManager entities;

    @Inject
    CountingJob(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "count-in-tests";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into organisation (id, version, created_at, updated_at, name, kind) values"
                                + " (:id, 0, '2026-01-02', '2026-01-02', :name, 'other') on conflict do nothing")
                .setParameter("id", organisation)
                .setParameter("name", "Illustrative body " + organisation)
                .executeUpdate());
        runs.incrementAndGet();
        ran.countDown();
    }
}

package org.openborough.operations.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.openborough.shared.jobs.Job;

/** Sums the steps of each family's data version into one row, so that reading the version stays cheap. */
@ApplicationScoped
class DataVersionCompaction implements Job {

    private final EntityManager entities;

    @Inject
    DataVersionCompaction(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "compact-data-versions";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(5);
    }

    /** One statement: readers see the sum before or after it, which is the same. */
    @Override
    @Transactional
    public void run() {
        entities.createNativeQuery(
                        "with taken as (delete from data_version returning family, steps)"
                                + " insert into data_version (family, steps) select family, sum(steps) from taken group by family")
                .executeUpdate();
    }
}

package org.openborough.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openborough.operations.Operations.Backlog;
import org.openborough.operations.Operations.JobState;

/** Counts of what runs and waits. */
@ApplicationScoped
class OperationsRepository {

    private final EntityManager entities;

    @Inject
    OperationsRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<JobState> jobs() {
        List<JobState> jobs = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select task_name, execution_time, picked, last_success, last_failure,"
                                + " coalesce(consecutive_failures, 0) from scheduled_tasks order by task_name")
                .getResultList()) {
            Object[] job = (Object[]) row;
            jobs.add(new JobState(
                    (String) job[0],
                    (Instant) job[1],
                    (Boolean) job[2],
                    (Instant) job[3],
                    (Instant) job[4],
                    ((Number) job[5]).intValue()));
        }
        return jobs;
    }

    Backlog events() {
        return backlog("select count(*), count(*) filter (where attempts > 0), min(occurred_at) from outbox_event"
                + " where delivered_at is null");
    }

    Backlog mail() {
        return backlog("select count(*), count(*) filter (where attempts > 0), min(created_at) from mail_message"
                + " where state = 'queued'");
    }

    long failedMail() {
        return ((Number) entities.createNativeQuery("select count(*) from mail_message where state = 'failed'")
                        .getSingleResult())
                .longValue();
    }

    private Backlog backlog(String sql) {
        Object[] counts = (Object[]) entities.createNativeQuery(sql).getSingleResult();
        return new Backlog(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), (Instant) counts[2]);
    }
}

package org.openborough.petitions.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.openborough.petitions.handling.DueMovesService;
import org.openborough.shared.jobs.Job;
import org.openborough.shared.problem.DomainException;

/** Closes petitions after their last day, hands on those with enough supporters, and notes thresholds that are reached. */
@ApplicationScoped
public class DueMoves implements Job {

    private static final Logger LOG = Logger.getLogger(DueMoves.class);

    private final DueMovesService due;

    @Inject
    DueMoves(DueMovesService due) {
        this.due = due;
    }

    @Override
    public String name() {
        return "move-petitions-on";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(30);
    }

    /** Each petition in a transaction of its own: one that cannot be moved keeps no other from moving. */
    @Override
    public void run() {
        due.candidates().forEach(id -> {
            try {
                due.moveOn(id);
            } catch (DomainException refused) {
                LOG.warnf(refused, "Petition %s could not be moved on", id);
            }
        });
    }
}

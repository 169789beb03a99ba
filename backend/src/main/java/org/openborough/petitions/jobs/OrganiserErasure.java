package org.openborough.petitions.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.petitions.organisers.OrganiserErasureService;
import org.openborough.shared.jobs.Job;

/** Erases organisers' details when their time is over. */
@ApplicationScoped
public class OrganiserErasure implements Job {

    private final OrganiserErasureService erasure;

    @Inject
    OrganiserErasure(OrganiserErasureService erasure) {
        this.erasure = erasure;
    }

    @Override
    public String name() {
        return "erase-petition-organisers";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        erasure.eraseWhatIsDue();
    }
}

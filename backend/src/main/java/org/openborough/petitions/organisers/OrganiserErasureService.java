package org.openborough.petitions.organisers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openborough.audit.AuditTrail;

/** Erases the details of organisers once their petition's scheme no longer lets them be kept. */
@ApplicationScoped
public class OrganiserErasureService {

    private final OrganiserRepository organisers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    OrganiserErasureService(OrganiserRepository organisers, AuditTrail trail, Clock clock) {
        this.organisers = organisers;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void eraseWhatIsDue() {
        trail.say("erased", null);
        organisers.eraseDue(clock.instant());
    }
}

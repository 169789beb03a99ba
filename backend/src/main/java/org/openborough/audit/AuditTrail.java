package org.openborough.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What use cases say to the audit trail within their transaction. */
@ApplicationScoped
public class AuditTrail {

    private final Acting acting;
    private final AuditContext context;

    @Inject
    AuditTrail(Acting acting, AuditContext context) {
        this.acting = acting;
        this.context = context;
    }

    /**
     * Names the change under way.
     *
     * @param verb what is being done, in the past tense, such as {@code retired}
     * @param reason why, in the person's own words; may be null
     */
    public void say(String verb, String reason) {
        acting.doing(verb);
        acting.because(reason);
        context.announce();
    }

    /** Marks the rows changed next as one batch that is its own ledger; null ends it. */
    public void batch(UUID importId) {
        acting.inBatch(importId);
        context.announce();
    }

    /** Who acts at present, so that the trail can name them for work done later. */
    public Initiator initiator() {
        return context.initiator();
    }
}

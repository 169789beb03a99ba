package org.openborough.petitions.moderation;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** A refusal, proposed by one person and decided on by another where the scheme wants that. */
@Entity(name = "PetitionRefusal")
public class Refusal extends RecordedEntity {

    private UUID petitionId;

    @Embedded
    private RefusalTerms terms;

    private RefusalState state = RefusalState.PROPOSED;
    private String proposedBy;
    private String decidedBy;

    protected Refusal() {}

    Refusal(UUID petitionId, RefusalTerms terms, String proposer) {
        this.petitionId = petitionId;
        this.terms = terms;
        this.proposedBy = proposer;
    }

    /**
     * Makes it count.
     *
     * @param needsAnother whether the scheme wants a second person
     */
    void confirm(String decider, boolean needsAnother) {
        requireProposed();
        require(!needsAnother || !decider.equals(proposedBy), ModerationProblem.OWN_REFUSAL);
        state = RefusalState.CONFIRMED;
        decidedBy = decider;
    }

    /** Does away with it; whoever proposed it may think again too. */
    void reject(String decider) {
        requireProposed();
        state = RefusalState.REJECTED;
        decidedBy = decider;
    }

    private void requireProposed() {
        require(state == RefusalState.PROPOSED, ModerationProblem.NO_REFUSAL_PROPOSED);
    }

    public RefusalTerms terms() {
        return terms;
    }

    public RefusalState state() {
        return state;
    }
}

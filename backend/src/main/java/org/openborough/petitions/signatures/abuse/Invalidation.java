package org.openborough.petitions.signatures.abuse;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** Signatures taken out together, for one reason that the public reads. */
@Entity(name = "SignatureInvalidation")
public class Invalidation extends RecordedEntity {

    private UUID petitionId;
    private String network;
    private String domain;
    private Instant confirmedFrom;
    private Instant confirmedTo;
    private String reason;
    private int signatures;
    private Instant undoneAt;

    protected Invalidation() {}

    Invalidation(UUID petitionId, Choice choice, String reason, int signatures) {
        this.petitionId = petitionId;
        this.network = choice.origin().network();
        this.domain = choice.origin().domain();
        this.confirmedFrom = choice.from();
        this.confirmedTo = choice.to();
        this.reason = reason.strip();
        this.signatures = signatures;
    }

    void undo(Instant now) {
        require(undoneAt == null, AbuseProblem.INVALIDATION_UNDONE);
        undoneAt = now;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public Choice choice() {
        return new Choice(new Origin(network, domain), confirmedFrom, confirmedTo);
    }

    public String reason() {
        return reason;
    }

    public int signatures() {
        return signatures;
    }

    /** When its signatures were reinstated; null while it holds. */
    public Instant undoneAt() {
        return undoneAt;
    }
}

package org.openborough.petitions.signatures.abuse;

import jakarta.persistence.Entity;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.Faults;

/** A network or domain from which nobody signs. Whoever tries is answered as everybody is, and hears nothing more. */
@Entity
public class SigningBlock extends RecordedEntity {

    private String network;
    private String domain;
    private String reason;

    protected SigningBlock() {}

    public SigningBlock(Origin origin, String reason) {
        new Faults()
                .addIf(
                        (origin.network() == null) == (origin.domain() == null),
                        "/network",
                        "one-of-two",
                        "Block either a network or a domain.")
                .throwIfAny(AbuseProblem.UNSOUND_BLOCK);
        this.network = origin.network();
        this.domain = origin.domain();
        this.reason = reason.strip();
    }

    public Origin origin() {
        return new Origin(network, domain);
    }

    public String reason() {
        return reason;
    }
}

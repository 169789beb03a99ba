package org.openborough.shared.mail;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import org.openborough.shared.persistence.RecordedEntity;

/** An address that messages cannot be delivered to: nothing more is sent there until an administrator lifts it. */
@Entity
public class SuppressedAddress extends RecordedEntity {

    private static final int LONGEST_REASON = 500;

    private String address;
    private String reason;
    private Instant bouncedAt;
    private Instant liftedAt;

    protected SuppressedAddress() {}

    SuppressedAddress(String address, String reason, Instant bouncedAt) {
        this.address = written(address);
        this.reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        this.bouncedAt = bouncedAt;
    }

    /** Addresses that differ in case only are one. */
    static String written(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    void lift(Instant now) {
        require(liftedAt == null, MailProblem.SUPPRESSION_LIFTED);
        liftedAt = now;
    }

    public String address() {
        return address;
    }

    /** What the receiving mail server said. */
    public String reason() {
        return reason;
    }

    public Instant bouncedAt() {
        return bouncedAt;
    }

    /** When an administrator let messages go there again; null while nothing is sent. */
    public Instant liftedAt() {
        return liftedAt;
    }
}

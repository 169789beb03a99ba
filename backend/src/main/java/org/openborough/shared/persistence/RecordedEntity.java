package org.openborough.shared.persistence;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.openborough.shared.problem.CommonProblem;

/** Identity (UUIDv7), version and times of a record that changes in place. */
@MappedSuperclass
@EntityListeners(RecordedTimes.class)
public abstract class RecordedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Refuses the change when the caller has read another version than the present one. */
    public void requireVersion(long expected) {
        require(
                version == expected,
                CommonProblem.STALE_VERSION,
                "You read version %d; the current version is %d. Read the record again and repeat your change."
                        .formatted(expected, version));
    }

    void recorded(Instant now) {
        if (createdAt == null) {
            createdAt = now;
        }
        updatedAt = now;
    }
}

package org.openborough.shared.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Sets a record's times from the one clock. */
class RecordedTimes {

    private final Clock clock;

    @Inject
    RecordedTimes(Clock clock) {
        this.clock = clock;
    }

    @PrePersist
    @PreUpdate
    void record(Object entity) {
        if (entity instanceof RecordedEntity recorded) {
            // PostgreSQL keeps microseconds: what is answered must equal what is read again.
            recorded.recorded(clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}

package org.openborough.audit;

import java.time.Instant;
import java.util.UUID;

/** Which events are asked for; what is null is not asked. The time is from (inclusive) to (exclusive). */
public record AuditQuestion(
        String resourceKind, UUID resourceId, String actor, String action, Instant from, Instant to) {

    /** Whether it is about one record: the history that every member of staff may read. */
    boolean isOneHistory() {
        return resourceKind != null && resourceId != null;
    }
}

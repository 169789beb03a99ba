package org.openborough.petitions.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.moderation.EditLock;

/** Who has a petition in hand. */
record EditLockResponse(
        @Schema(examples = "Democratic services officer") String post, Instant until) {

    static EditLockResponse from(EditLock lock) {
        return new EditLockResponse(lock.holderPost(), lock.until());
    }
}

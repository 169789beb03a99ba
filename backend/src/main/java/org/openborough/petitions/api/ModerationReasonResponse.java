package org.openborough.petitions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.moderation.ModerationReason;
import org.openborough.petitions.moderation.ReasonKind;
import org.openborough.shared.http.Versioned;

/** A reason prepared for officers, who adapt it to the case. */
record ModerationReasonResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "refuse") ReasonKind kind,
        @Schema(examples = "A matter for the government") String name,
        @Schema(nullable = true, examples = "not-ours") String ground,

        @Schema(examples = "What you ask for is decided by the government. You can petition Parliament.")
        String text)
        implements Versioned {

    static ModerationReasonResponse from(ModerationReason reason) {
        return new ModerationReasonResponse(
                reason.id(),
                reason.version(),
                reason.createdAt(),
                reason.updatedAt(),
                reason.kind(),
                reason.name(),
                reason.ground(),
                reason.text());
    }
}

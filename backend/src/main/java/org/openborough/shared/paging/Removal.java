package org.openborough.shared.paging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that the reader could see and no longer can. What it was is not told. */
@Schema(description = "A record that was deleted, or that the caller may no longer see.")
public record Removal(UUID id, Instant removedAt) {}

package org.openborough.people.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When somebody's holding a post ends; null opens the end again. */
record EndHoldingRequest(
        @Schema(description = "The last day.", examples = "2026-03-31")
        LocalDate validTo) {}

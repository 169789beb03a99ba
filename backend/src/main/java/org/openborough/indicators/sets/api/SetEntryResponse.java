package org.openborough.indicators.sets.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.indicators.sets.ListedEntry;

/** An indicator's place in a set. */
record SetEntryResponse(
        UUID indicatorId,
        @Schema(examples = "NI 192") String code,

        @Schema(examples = "Household waste recycled or composted")
        String title,

        @Schema(examples = "active") IndicatorStatus status,

        @Schema(description = "What the set calls it.", examples = "NI 192")
        String reference,

        @Schema(description = "Its place in the set's order, from 1.", examples = "1")
        int position) {

    static SetEntryResponse from(ListedEntry entry) {
        return new SetEntryResponse(
                entry.indicatorId(), entry.code(), entry.title(), entry.status(), entry.reference(), entry.position());
    }
}

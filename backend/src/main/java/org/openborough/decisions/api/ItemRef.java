package org.openborough.decisions.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.MeetingItem;

/** An item of a meeting as its decisions name it. */
record ItemRef(
        UUID id,
        @Schema(examples = "5a") String number,
        @Schema(examples = "Winter opening of day centres") String title) {

    static ItemRef of(MeetingItem item) {
        return new ItemRef(item.id(), item.number(), item.title());
    }
}

package org.openborough.webhooks.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.events.EventType;

@Schema(description = "The types of events that can be told.")
record EventTypesResponse(List<EventTypeResponse> items) {

    @Schema(description = "One type of event.")
    record EventTypeResponse(
            @Schema(examples = "indicators.values-recorded") String name,

            @Schema(examples = "Values of an indicator were recorded, corrected or imported.")
            String description) {}

    static EventTypesResponse from(List<EventType> types) {
        return new EventTypesResponse(types.stream()
                .map(type -> new EventTypeResponse(type.name(), type.description()))
                .toList());
    }
}

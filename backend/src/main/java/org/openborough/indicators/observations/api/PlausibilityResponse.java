package org.openborough.indicators.observations.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.plausibility.Warning;

/** What is unusual about a value that is being entered. */
record PlausibilityResponse(
        @Schema(description = "Each needs an answer when the value is recorded; empty where nothing is unusual.")
        List<WarningResponse> warnings) {

    record WarningResponse(
            @Schema(examples = "slipped-digit") String code,

            @Schema(examples = "415 is far from what is usual; was 41.5 meant?")
            String detail,

            @Schema(description = "JSON pointer to the part of the entry it is about.", examples = "/value")
            String field) {

        static WarningResponse from(Warning warning) {
            return new WarningResponse(warning.code(), warning.detail(), warning.field());
        }
    }

    static PlausibilityResponse from(List<Warning> warnings) {
        return new PlausibilityResponse(
                warnings.stream().map(WarningResponse::from).toList());
    }
}

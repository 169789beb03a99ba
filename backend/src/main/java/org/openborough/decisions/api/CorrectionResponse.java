package org.openborough.decisions.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.Correction;
import org.openborough.decisions.Outcome;

/** What the published minutes said until they were corrected. */
record CorrectionResponse(
        @Schema(examples = "CAB 31") String minuteNumber,

        @Schema(
                description = "The words that stood until then.",
                examples = "That the day centres open on winter weekends.")
        String resolution,

        @Schema(examples = "agreed") Outcome outcome,

        @Schema(examples = "The minutes named the wrong days.")
        String reason,

        @Schema(description = "The post that corrected them.", examples = "Head of Democratic Services")
        String madeBy,

        Instant madeAt) {

    static CorrectionResponse from(Correction correction) {
        return new CorrectionResponse(
                correction.minuteNumber(),
                correction.resolution(),
                correction.outcome(),
                correction.reason(),
                correction.madeBy(),
                correction.madeAt());
    }
}

package org.openborough.indicators.reporting.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.Explanation;

/** How a judgement was reached, for a reader without statistics. */
record ExplanationResponse(
        @Schema(examples = "target-status") String kind,
        @Schema(examples = "status-against-target") String rule,

        @Schema(description = "Raised whenever the same inputs could be judged differently.", examples = "1")
        int ruleVersion,

        List<ExplainedInputResponse> inputs,

        @Schema(description = "The arithmetic, one line each.", examples = "[\"40 − 38.4 = 1.6\"]")
        List<String> steps,

        @Schema(examples = "The value is below its target of 40 by 1.6, within the tolerance of 2: amber.")
        String sentence,

        @Schema(description = "Who published the rule or formula.", examples = "Wilson (1927)")
        String source) {

    /** One figure that went in. */
    record ExplainedInputResponse(
            @Schema(examples = "value") String name,
            @Schema(examples = "38.4") String value) {}

    static ExplanationResponse from(String kind, Explanation explanation) {
        return new ExplanationResponse(
                kind,
                explanation.rule(),
                explanation.version(),
                explanation.inputs().stream()
                        .map(input -> new ExplainedInputResponse(input.name(), input.value()))
                        .toList(),
                explanation.steps(),
                explanation.sentence(),
                explanation.source());
    }
}

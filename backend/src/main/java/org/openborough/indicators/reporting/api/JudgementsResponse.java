package org.openborough.indicators.reporting.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.reporting.Assessment;

/** Everything that can be judged about one value. */
record JudgementsResponse(
        SeriesResponse.MeasuredResponse indicator,
        NamedAreaResponse area,
        PeriodResponse period,
        List<JudgementResponse> judgements) {

    /** One judgement in a sentence. */
    record JudgementResponse(
            @Schema(description = "Ask for this judgement to have it explained.", examples = "target-status")
            String kind,

            Assessment.Lens lens,

            @Schema(examples = "The value is below its target of 40 by 1.6, within the tolerance of 2: amber.")
            String sentence) {}

    static JudgementsResponse from(Assessment assessment) {
        return new JudgementsResponse(
                SeriesResponse.MeasuredResponse.from(assessment.series().indicator()),
                NamedAreaResponse.from(assessment.series().area()),
                PeriodResponse.from(
                        assessment.reading().period(),
                        assessment.series().indicator().yearType()),
                assessment.entries().entrySet().stream()
                        .map(entry -> new JudgementResponse(
                                entry.getKey(),
                                entry.getValue().lens(),
                                explanation(entry.getValue()).sentence()))
                        .toList());
    }

    private static Explanation explanation(Assessment.Entry entry) {
        return entry.judgement().explain();
    }
}

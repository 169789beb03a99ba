package org.openborough.decisions.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.decisions.DecisionQuestion;
import org.openborough.decisions.Outcome;

/** Which decisions are asked for. */
class DecisionFilter {

    @QueryParam("meeting")
    @Parameter(description = "Only decisions of the meeting with this id.")
    UUID meeting;

    @QueryParam("item")
    @Parameter(description = "Only decisions about the item with this id.")
    UUID item;

    @QueryParam("issue")
    @Parameter(description = "Only decisions in the thread of the issue with this id.")
    UUID issue;

    @QueryParam("body")
    @Size(max = 200)
    @Parameter(description = "Only decisions of the body with exactly this name.")
    String body;

    @QueryParam("outcome")
    @Parameter(description = "Only decisions with this outcome.")
    Outcome outcome;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only decisions with this in the resolution or the item's title, or with this number.")
    String words;

    @QueryParam("from")
    @Parameter(description = "Only decisions of meetings at or after this time.")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Only decisions of meetings before this time.")
    Instant to;

    DecisionQuestion toQuestion() {
        return new DecisionQuestion(meeting, item, issue, body, outcome, words, from, to);
    }
}

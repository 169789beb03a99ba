package org.openborough.decisions.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.decisions.MeetingQuestion;

/** Which meetings are asked for. */
class MeetingFilter {

    @QueryParam("body")
    @Size(max = 200)
    @Parameter(description = "Only meetings of the body with exactly this name.")
    String body;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only meetings of bodies with this in their name.")
    String words;

    @QueryParam("from")
    @Parameter(description = "Only meetings at or after this time.")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Only meetings before this time.")
    Instant to;

    MeetingQuestion toQuestion() {
        return new MeetingQuestion(body, words, from, to);
    }
}

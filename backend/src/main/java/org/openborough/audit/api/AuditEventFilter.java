package org.openborough.audit.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.audit.AuditQuestion;

/** The filters of the list of events. */
class AuditEventFilter {

    @QueryParam("resourceKind")
    @Size(max = 60)
    @Parameter(description = "Kind of the record that was changed.", example = "indicator")
    String resourceKind;

    @QueryParam("resourceId")
    @Parameter(description = "The record that was changed.", example = "0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f")
    UUID resourceId;

    @QueryParam("actor")
    @Size(max = 200)
    @Parameter(description = "Subject of the token of whoever made the change, or job:name.")
    String actor;

    @QueryParam("action")
    @Size(max = 60)
    @Parameter(description = "What was done: created, changed, deleted, or the verb of the operation.")
    String action;

    @QueryParam("from")
    @Parameter(description = "Changes at this time or later.")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Changes before this time.")
    Instant to;

    AuditQuestion toQuestion() {
        return new AuditQuestion(resourceKind, resourceId, actor, action, from, to);
    }
}

package org.openborough.shared.paging;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for, of all its records or of those that changed since the reader last asked. */
public class ChangesRequest extends PageRequest {

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only records changed at this time or later. What the caller could see and no longer can,"
                    + " because it was deleted or unpublished since, is listed as `removed`, whatever the filters.",
            example = "2026-03-31T09:30:00Z")
    Instant updatedSince;

    @Override
    public Instant updatedSince() {
        return updatedSince;
    }
}

package org.openborough.shared.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document (RFC 9457), the body of every error. */
@Schema(description = "What went wrong (RFC 9457). Switch on type, never on title or detail.")
public record Problem(
        @Schema(
                description = "Address of the page that explains this kind of problem.",
                examples = "/problems/invalid-values")
        String type,

        @Schema(description = "The same for every problem of this type.", examples = "Some values are not acceptable")
        String title,

        @Schema(description = "The HTTP status.", examples = "422")
        int status,

        @Schema(
                description = "This occurrence, and what to do about it.",
                examples = "Some values are not acceptable: see errors.")
        String detail,

        @Schema(description = "The path that was asked for.", examples = "/v1/indicators")
        String instance,

        @Schema(description = "Every fault of the request; empty where the problem is not of its values.")
        List<Fault> errors,

        @Schema(description = "Quote this when you ask for help.", examples = "0a6f7c1e2b4d4a55")
        String traceId) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";
}

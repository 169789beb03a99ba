package org.openborough.places.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.places.AreaKind;
import org.openborough.places.AreaQuestion;

/** Which areas are asked for. */
class AreaFilter {

    @QueryParam("kind")
    @Parameter(description = "Only areas of this kind.")
    AreaKind kind;

    @QueryParam("parent")
    @Size(max = 200)
    @Parameter(description = "Only areas that lie directly in the area with this code or alias.")
    String parent;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only areas with this in their name, perhaps misspelt, or with this code.")
    String words;

    @QueryParam("validOn")
    @Parameter(description = "Only areas that exist on this day; an area without known dates exists always.")
    LocalDate validOn;

    @QueryParam("code")
    @Size(max = 30)
    @Parameter(description = "Only the area with this code.")
    String code;

    AreaQuestion toQuestion() {
        return new AreaQuestion(kind, parent, words, validOn, code);
    }
}

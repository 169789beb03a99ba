package org.openborough.links.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.links.LinkQuestion;
import org.openborough.links.LinkType;

/** Which links are asked for. */
class LinkFilter {

    @QueryParam("recordKind")
    @Size(max = 50)
    @Parameter(description = "Only links with a record of this kind on either side.")
    String recordKind;

    @QueryParam("recordId")
    @Parameter(description = "Only links of the record with this id, on whichever side it stands.")
    UUID recordId;

    @QueryParam("otherKind")
    @Size(max = 50)
    @Parameter(description = "Only links with a record of this kind across from the record asked for.")
    String otherKind;

    @QueryParam("type")
    @Parameter(description = "Only links of this type.")
    LinkType type;

    @QueryParam("on")
    @Parameter(description = "Only links that are valid on this day.")
    LocalDate on;

    LinkQuestion toQuestion() {
        return new LinkQuestion(recordKind, recordId, otherKind, type, on);
    }
}

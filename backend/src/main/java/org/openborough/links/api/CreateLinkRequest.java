package org.openborough.links.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.links.Connection;
import org.openborough.links.LinkType;
import org.openborough.shared.http.Text;
import org.openborough.shared.records.RecordRef;

/** Two records and how they belong together. */
record CreateLinkRequest(
        @NotNull @Schema(examples = "relates-to") LinkType type,
        @NotNull @Valid LinkEndRequest from,
        @NotNull @Valid LinkEndRequest to,
        @NotNull @Schema(examples = "2026-04-01") LocalDate validFrom,

        @Schema(description = "Its last day; null while it lasts.")
        LocalDate validTo,

        @Size(max = 1000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(
                description = "Why or how; published with the link.",
                examples = "Named in the report of the head of service.")
        String note) {

    record LinkEndRequest(
            @NotNull @Size(max = 50) @Pattern(regexp = "^[a-z]+(-[a-z]+)*$") @Schema(examples = "indicator")
            String kind,

            @NotNull UUID id) {

        RecordRef toRecord() {
            return new RecordRef(kind, id);
        }
    }

    Connection toConnection() {
        return new Connection(type, from.toRecord(), to.toRecord(), validFrom, validTo, note);
    }
}

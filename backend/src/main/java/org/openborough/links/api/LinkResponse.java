package org.openborough.links.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.links.Link;
import org.openborough.links.LinkType;
import org.openborough.links.NamedLink;
import org.openborough.shared.http.Versioned;

/** A link as readers see it: it reads "from, words, to" and "to, wordsBack, from". */
record LinkResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "measures") LinkType type,
        LinkedRecord from,

        @Schema(description = "How it reads from the first record to the second.", examples = "measures")
        String words,

        LinkedRecord to,

        @Schema(description = "How it reads from the second record to the first.", examples = "is measured by")
        String wordsBack,

        @Schema(examples = "2026-04-01") LocalDate validFrom,

        @Schema(description = "Its last day; null while it lasts.", nullable = true)
        LocalDate validTo,

        @Schema(nullable = true, examples = "Named in the report of the head of service.")
        String note,

        @Schema(description = "The post that made the link.", examples = "Head of Performance")
        String madeBy,

        @Schema(description = "Why it ended.", nullable = true)
        String endReason)
        implements Versioned {

    static LinkResponse from(NamedLink named) {
        Link link = named.link();
        return new LinkResponse(
                link.id(),
                link.version(),
                link.createdAt(),
                link.updatedAt(),
                link.type(),
                LinkedRecord.of(link.from(), named.from()),
                link.type().words(),
                LinkedRecord.of(link.to(), named.to()),
                link.type().wordsBack(),
                link.validFrom(),
                link.validTo().orElse(null),
                link.note().orElse(null),
                link.madeBy(),
                link.endReason().orElse(null));
    }
}

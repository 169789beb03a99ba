package org.openborough.links.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.links.LinkType;

/** A type of link: it leads from any of the first kinds of record to any of the second. */
record LinkTypeResponse(
        @Schema(examples = "measures") LinkType type,
        @Schema(examples = "measures") String words,
        @Schema(examples = "is measured by") String wordsBack,
        @Schema(examples = "[\"indicator\"]") List<String> fromKinds,
        @Schema(examples = "[\"priority\"]") List<String> toKinds) {

    static LinkTypeResponse of(LinkType type) {
        return new LinkTypeResponse(
                type, type.words(), type.wordsBack(), List.copyOf(type.fromKinds()), List.copyOf(type.toKinds()));
    }
}

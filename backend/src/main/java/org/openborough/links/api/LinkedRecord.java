package org.openborough.links.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.RecordRef;

/** One side of a link. */
record LinkedRecord(
        @Schema(examples = "indicator") String kind,
        UUID id,

        @Schema(examples = "Household waste recycled or composted")
        String title,

        @Schema(description = "The code people quote.", nullable = true, examples = "NI 192")
        String reference,

        @Schema(
                description = "Path of its page in the web app.",
                nullable = true,
                examples = "/indicators/0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f")
        String url) {

    static LinkedRecord of(RecordRef record, RecordName name) {
        return new LinkedRecord(record.kind(), record.id(), name.title(), name.reference(), name.url());
    }
}

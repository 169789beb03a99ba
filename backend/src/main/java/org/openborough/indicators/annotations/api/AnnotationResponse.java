package org.openborough.indicators.annotations.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.annotations.ListedAnnotation;
import org.openborough.indicators.annotations.SeriesAnnotation;
import org.openborough.shared.http.Versioned;

/** What happened on a day that a series shows the effect of. */
record AnnotationResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID indicatorId,

        @Schema(nullable = true, description = "Null where it is about all areas.")
        AnnotatedArea area,

        @Schema(examples = "2020-03-23") LocalDate happenedOn,

        @Schema(examples = "Recycling centres closed for seven weeks.")
        String text,

        @Schema(description = "Title of the post that wrote it.", examples = "Head of Performance")
        String annotatedBy)
        implements Versioned {

    /** The area an annotation is about. */
    record AnnotatedArea(
            UUID id,
            @Schema(examples = "E08000014") String code,
            @Schema(examples = "Sefton") String name) {

        static AnnotatedArea from(NamedArea area) {
            return area == null ? null : new AnnotatedArea(area.id(), area.code(), area.name());
        }
    }

    static AnnotationResponse from(ListedAnnotation listed) {
        SeriesAnnotation annotation = listed.annotation();
        return new AnnotationResponse(
                annotation.id(),
                annotation.version(),
                annotation.createdAt(),
                annotation.updatedAt(),
                annotation.indicatorId(),
                AnnotatedArea.from(listed.area()),
                annotation.happenedOn(),
                annotation.text(),
                annotation.annotatedBy());
    }
}

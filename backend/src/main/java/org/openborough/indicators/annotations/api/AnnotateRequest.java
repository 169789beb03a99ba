package org.openborough.indicators.annotations.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.annotations.AnnotationEntry;
import org.openborough.shared.http.Text;

/** An annotation to be written. */
record AnnotateRequest(
        @Size(max = 60)
        @Schema(description = "Code of the area it is about; left out, all areas.", examples = "E08000014")
        String areaCode,

        @NotNull @Schema(examples = "2020-03-23") LocalDate happenedOn,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Recycling centres closed for seven weeks.")
        String text) {

    AnnotationEntry toEntry() {
        return new AnnotationEntry(areaCode, happenedOn, text);
    }
}

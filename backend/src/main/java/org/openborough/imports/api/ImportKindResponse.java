package org.openborough.imports.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.reading.columns.TargetField;

/** A kind of file that can be imported. */
record ImportKindResponse(
        @Schema(examples = "observations") String name,
        @Schema(examples = "Values of indicators") String title,
        String description,

        @Schema(nullable = true, examples = "indicators:write")
        String partnerScope,

        List<Field> fields,
        List<Option> options) {

    /** A field that a column can fill, with the headers it is known by. */
    record Field(
            @Schema(examples = "areaCode") String name,
            @Schema(examples = "area code") String label,
            boolean isRequired,
            @Schema(examples = "area codes") String content,
            List<String> aliases) {

        static Field of(TargetField field) {
            return new Field(
                    field.name(),
                    field.label(),
                    field.required(),
                    field.content().plural(),
                    field.aliases());
        }
    }

    /** A choice the sender has. */
    record Option(
            @Schema(examples = "bareYear") String name,
            String title,
            String description,
            @Schema(description = "Empty for free text.") List<String> choices,
            @Schema(nullable = true) String usual,
            boolean isRequired) {

        static Option of(ImportOption option) {
            return new Option(
                    option.name(),
                    option.title(),
                    option.description(),
                    option.choices(),
                    option.usual(),
                    option.required());
        }
    }

    static ImportKindResponse from(KindDescription kind) {
        return new ImportKindResponse(
                kind.name(),
                kind.title(),
                kind.description(),
                kind.partnerScope(),
                kind.fields().stream().map(Field::of).toList(),
                kind.options().stream().map(Option::of).toList());
    }
}

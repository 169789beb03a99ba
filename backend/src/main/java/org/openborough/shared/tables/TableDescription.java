package org.openborough.shared.tables;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Metadata of one CSV table as the W3C's "Metadata Vocabulary for Tabular Data" has it. */
@Schema(description = "Metadata of one CSV table, in the W3C's vocabulary for tabular data (CSVW).")
public record TableDescription(
        @JsonProperty("@context") @Schema(examples = "http://www.w3.org/ns/csvw")
        String context,

        @Schema(description = "Address of the table.", examples = "/v1/areas")
        String url,

        Dialect dialect,
        TableSchema tableSchema) {

    /** How the file is written. */
    public record Dialect(
            @Schema(examples = "utf-8") String encoding,
            @Schema(examples = "true") boolean header,
            @Schema(examples = ",") String delimiter) {}

    public record TableSchema(List<Column> columns) {}

    /** One column. */
    public record Column(
            @Schema(examples = "code") String name,
            @Schema(examples = "code") String titles,

            @Schema(description = "Type of the values, by its name in XML Schema.", examples = "string")
            String datatype,

            @Schema(
                    description = "What stands between several values in one cell; null where there is one.",
                    nullable = true,
                    examples = ";")
            String separator) {}

    /** The description of a list's table that is found at an address. */
    public static TableDescription of(TableForm form, String url) {
        List<Column> columns = form.columns().stream()
                .map(column -> new Column(
                        column.name(),
                        column.name(),
                        TableForm.datatype(column.type()),
                        Iterable.class.isAssignableFrom(column.type()) ? ";" : null))
                .toList();
        return new TableDescription(
                "http://www.w3.org/ns/csvw", url, new Dialect("utf-8", true, ","), new TableSchema(columns));
    }
}

package org.openborough.imports.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** What each column is used for. */
record DecideColumnsRequest(
        @NotNull @Size(min = 1, max = 200) @Schema(description = "The columns that are used; all others are left out.")
        List<@NotNull @Valid ColumnUse> columns,

        @Size(min = 1, max = 100)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "Remembers the decision under this name for files with the same headers.")
        String saveAs) {

    /** One column and the field it fills. */
    record ColumnUse(
            @NotNull @Pattern(regexp = "^[A-Z]{1,3}$") @Schema(examples = "A")
            String column,

            @NotNull @Size(min = 1, max = 60) @Schema(examples = "indicatorCode")
            String field) {}

    Map<String, String> fieldByLetters() {
        return columns.stream().collect(Collectors.toMap(ColumnUse::column, ColumnUse::field, (first, last) -> last));
    }
}

package org.openborough.imports.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.reading.Choices;
import org.openborough.shared.http.Text;

/** Where in a file the table is. */
record ChooseTableRequest(
        @Size(min = 1, max = 31)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(
                description = "The sheet of a workbook; left out, the first one that is not hidden.",
                examples = "Data by ward")
        String sheet,

        @Min(1)
        @Max(200)
        @Schema(
                description = "The row that names the columns, as a spreadsheet counts; left out, it is looked for.",
                examples = "4")
        Long headerRow) {

    Choices toChoices() {
        Choices choices = sheet == null ? Choices.none() : Choices.none().withSheet(sheet);
        return headerRow == null ? choices : choices.withHeaderRow(headerRow);
    }
}

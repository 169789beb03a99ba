package org.openborough.imports.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something said about a row: why it is rejected, or what was taken for granted.
 *
 * @param column letters of the column, as a spreadsheet shows them; null where the whole row is meant
 * @param field what the column is used for; null where the whole row is meant
 * @param code a stable word, such as {@code not-a-number}
 */
public record Remark(
        @Schema(nullable = true, examples = "F") String column,
        @Schema(nullable = true, examples = "value") String field,
        @Schema(examples = "not-a-number") String code,
        @Schema(examples = "'abc' is not a number.") String detail) {

    /** About the whole row. */
    public static Remark ofRow(String code, String detail) {
        return new Remark(null, null, code, detail);
    }
}

package org.openborough.imports.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.kind.Remark;
import org.openborough.imports.kind.RowFate;
import org.openborough.imports.staging.StagedRow;

/** One row of a checked file. */
record ImportRowResponse(
        @Schema(description = "As a spreadsheet counts.", examples = "17")
        long row,

        @Schema(examples = "rejected") RowFate fate,

        @Schema(description = "Why it is rejected, or what was taken for granted.")
        List<Remark> reasons,

        @Schema(description = "What it changes, field by field.")
        List<StagedRow.Change> changes) {

    static ImportRowResponse from(StagedRow row) {
        return new ImportRowResponse(row.number(), row.fate(), row.remarks(), row.changes());
    }
}

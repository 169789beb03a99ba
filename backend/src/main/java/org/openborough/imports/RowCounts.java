package org.openborough.imports;

import jakarta.persistence.Embeddable;

/** How many rows of a file would be, or were, created, updated, left alone and rejected. */
@Embeddable
public record RowCounts(Long createdRows, Long updatedRows, Long unchangedRows, Long rejectedRows) {

    public long total() {
        return createdRows + updatedRows + unchangedRows + rejectedRows;
    }
}

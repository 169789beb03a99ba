package org.openborough.imports.reading.columns;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openborough.imports.reading.table.Column;

/**
 * What every column of a file is taken for.
 *
 * @param open what a person has to decide, one sentence each; empty when the file can be used as it is
 */
public record MappingProposal(List<ColumnProposal> columns, List<String> open) {

    public boolean isComplete() {
        return open.isEmpty();
    }

    /** The columns that are settled, by the name of the field they fill. */
    public Map<String, Column> settled() {
        return columns.stream()
                .filter(ColumnProposal::isSettled)
                .collect(Collectors.toMap(proposal -> proposal.field().orElseThrow(), ColumnProposal::column));
    }
}

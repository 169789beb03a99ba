package org.openborough.imports.reading.columns;

import java.util.Optional;
import org.openborough.imports.reading.table.Column;

/**
 * What one column is taken for.
 *
 * @param field name of the field it fills, or suggests to fill
 * @param reason in plain English, for the person who decides
 */
public record ColumnProposal(Column column, Optional<String> field, Basis basis, String reason) {

    public enum Basis {
        /** A person decided so for an earlier file. */
        SAVED,
        /** The header is a known name and the values agree. */
        KNOWN_NAME,
        /** The values suggest it, the header does not: a person must confirm. */
        SUGGESTED,
        /** The header is a known name, but another column claims the same field as well: a person must choose. */
        AMBIGUOUS,
        /** The header is a known name, but the values disagree: a person must decide. */
        CONTRADICTED,
        /** Nothing is known of it; it is left out unless a person says otherwise. */
        UNRECOGNISED
    }

    /** Whether the column is used without a person saying so. */
    public boolean isSettled() {
        return basis == Basis.SAVED || basis == Basis.KNOWN_NAME;
    }
}

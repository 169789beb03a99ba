package org.openborough.imports;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with imports. */
public enum ImportProblem implements ProblemType {
    NO_FILE(Kind.INVALID, "There is no file in the request"),
    UNKNOWN_KIND(Kind.INVALID, "Files of this kind are not known here"),
    UNKNOWN_OPTION(Kind.INVALID, "Some options are not acceptable"),
    FILE_TOO_LARGE(Kind.TOO_LARGE, "The file is too large"),
    NOT_A_TABLE(Kind.UNSUPPORTED_MEDIA, "The file is no table"),
    UNREADABLE_FILE(Kind.INVALID, "The file cannot be read"),
    UNKNOWN_COLUMN(Kind.INVALID, "The columns do not fit the file"),
    COLUMNS_UNDECIDED(Kind.CONFLICT, "Say first what the columns are"),
    NOT_CHECKABLE(Kind.CONFLICT, "The import cannot be checked in its present state"),
    NOT_CHECKED(Kind.CONFLICT, "Check the import first"),
    ROWS_REJECTED(Kind.CONFLICT, "Some rows are rejected and would be left out"),
    NOTHING_TO_APPLY(Kind.CONFLICT, "No row would be written"),
    NOT_APPLIED(Kind.CONFLICT, "Only an applied import can be reversed"),
    BUILT_UPON(Kind.CONFLICT, "The import cannot be reversed any more"),
    ROWS_FORGOTTEN(Kind.CONFLICT, "The rows of this import are no longer kept, so it cannot be reversed"),
    NOT_CANCELLABLE(Kind.CONFLICT, "The import cannot be cancelled in its present state"),
    OVERTAKEN(Kind.CONFLICT, "The records have changed since the file was checked"),
    NOT_FOR_PARTNERS(Kind.FORBIDDEN, "Files of this kind are for the council's own staff");

    private final Kind kind;
    private final String title;

    ImportProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}

package org.openborough.petitions.signatures.paper;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with signatures on paper. */
public enum PaperProblem implements ProblemType {
    UNSOUND_BATCH(Kind.INVALID, "The sheets cannot be entered so"),
    NO_PAPER_TAKEN(Kind.CONFLICT, "The petition takes no signatures on paper now"),
    SHEET_ENTERED_ALREADY(Kind.CONFLICT, "A sheet with this scan has been entered already");

    private final Kind kind;
    private final String title;

    PaperProblem(Kind kind, String title) {
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

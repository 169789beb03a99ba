package org.openborough.petitions.signatures.abuse;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong in defending signatures. */
public enum AbuseProblem implements ProblemType {
    UNSOUND_BLOCK(Kind.INVALID, "Nothing can be blocked so"),
    UNSOUND_INVALIDATION(Kind.INVALID, "Signatures cannot be chosen so"),
    ANOTHER_NUMBER_OF_SIGNATURES(Kind.CONFLICT, "The choice now takes in another number of signatures"),
    INVALIDATION_UNDONE(Kind.CONFLICT, "The invalidation has been undone already");

    private final Kind kind;
    private final String title;

    AbuseProblem(Kind kind, String title) {
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

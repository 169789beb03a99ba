package org.openborough.shared.problem;

/** Guards, for rules that read as sentences: {@code require(status == SUBMITTED, NOT_SUBMITTED)}. */
public final class Require {

    private Require() {}

    /** Refuses with the given problem when the condition does not hold. */
    public static void require(boolean condition, ProblemType otherwise) {
        if (!condition) {
            throw new DomainException(otherwise);
        }
    }

    /** Refuses with the given problem and an explanation of this very case. */
    public static void require(boolean condition, ProblemType otherwise, String detail) {
        if (!condition) {
            throw new DomainException(otherwise, detail);
        }
    }
}

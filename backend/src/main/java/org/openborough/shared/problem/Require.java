package org.openborough.shared.problem;

import java.util.List;
import java.util.Optional;

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

    /** What a field of the body refers to; refuses the body when there is no such record. */
    public static <T> T referred(Optional<T> found, String pointer) {
        return found.orElseThrow(() -> new DomainException(
                CommonProblem.INVALID_VALUES,
                "The body refers to a record that does not exist.",
                List.of(Fault.at(pointer, "unknown-record", "There is no record with this id."))));
    }

    /** What an address refers to; refuses when there is no such record. */
    public static <T> T found(Optional<T> found, String what, Object id) {
        return found.orElseThrow(() ->
                new DomainException(CommonProblem.NOT_FOUND, "There is no %s with the id %s.".formatted(what, id)));
    }
}

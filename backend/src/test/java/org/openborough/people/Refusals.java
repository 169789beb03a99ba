package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.problem.ProblemType;

/** What the tests expect to be refused. */
final class Refusals {

    private Refusals() {}

    static void isRefused(ProblemType problem, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.type())
                .isEqualTo(problem));
    }

    static void isFaulty(String code, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.faults())
                .extracting(Fault::code)
                .containsExactly(code));
    }
}

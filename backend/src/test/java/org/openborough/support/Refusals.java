package org.openborough.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.ProblemType;

/** What rules say when they refuse. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(ThrowingCallable action, ProblemType as) {
        assertThat(refusal(action).type()).isEqualTo(as);
    }

    /** The faults named by a refusal, as "pointer code". */
    public static List<String> faultsOf(ThrowingCallable action) {
        return refusal(action).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static DomainException refusal(ThrowingCallable action) {
        DomainException refusal = catchThrowableOfType(DomainException.class, action);
        assertThat(refusal).as("nothing was refused").isNotNull();
        return refusal;
    }
}

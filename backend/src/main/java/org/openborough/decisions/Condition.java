package org.openborough.decisions;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What must come about for a decision to hold (ADJ-11).
 *
 * @param dependsOnId the decision it hangs on, or null
 * @param settledOn the day it turned out to be met or not; null while it is outstanding
 * @param note how it turned out, or null
 */
@Embeddable
public record Condition(String wording, UUID dependsOnId, ConditionState state, LocalDate settledOn, String note) {

    public static Condition outstanding(String wording, UUID dependsOnId) {
        return new Condition(wording, dependsOnId, ConditionState.OUTSTANDING, null, null);
    }

    Condition settled(boolean isMet, LocalDate on, String how) {
        return new Condition(wording, dependsOnId, isMet ? ConditionState.MET : ConditionState.NOT_MET, on, how);
    }
}

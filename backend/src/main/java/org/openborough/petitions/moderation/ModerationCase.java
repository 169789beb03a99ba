package org.openborough.petitions.moderation;

import java.time.LocalDate;
import java.util.UUID;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;

/**
 * A petition on the officers' desk.
 *
 * @param daysInState calendar days since it came to be where it is
 * @param dueOn the last day for what is due next; null where nothing is
 * @param lockedBy the post that is working on it; null for nobody
 * @param similar petitions that may ask for the same
 */
public record ModerationCase(
        UUID petitionId,
        String reference,
        String title,
        PetitionKind kind,
        PetitionState state,
        int daysInState,
        LocalDate dueOn,
        boolean isOverdue,
        boolean isRefusalProposed,
        String lockedBy,
        int similar) {}

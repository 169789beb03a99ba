package org.openborough.decisions.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Which actions are asked for; what is null is not asked.
 *
 * @param ids the only actions asked about
 * @param overdueOn a day on which the action is open and past its due day
 */
record ActionQuestion(UUID decisionId, Collection<UUID> ids, ActionState state, ActionKind kind, LocalDate overdueOn) {}

package org.openborough.decisions.actions;

import java.time.LocalDate;

/**
 * What is asked for in an action.
 *
 * @param reportTo the body that wants a report; null for a task
 * @param due the last day on which it is in time
 */
public record ActionDetails(ActionKind kind, String task, String reportTo, LocalDate due) {}

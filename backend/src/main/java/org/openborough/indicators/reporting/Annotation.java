package org.openborough.indicators.reporting;

import java.time.LocalDate;
import java.util.UUID;

/** What happened on a day that a series shows the effect of. */
public record Annotation(UUID id, LocalDate happenedOn, String text) {}

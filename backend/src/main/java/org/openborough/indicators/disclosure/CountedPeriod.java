package org.openborough.indicators.disclosure;

import java.time.LocalDate;
import java.util.UUID;

/** One period of one indicator: the table within which hidden counts could be worked out from shown ones. */
public record CountedPeriod(UUID indicatorId, LocalDate start, LocalDate end) {}

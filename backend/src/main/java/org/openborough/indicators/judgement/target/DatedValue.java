package org.openborough.indicators.judgement.target;

import java.time.LocalDate;

/** A value at a date: usually the end of its period. */
public record DatedValue(LocalDate date, double value) {}

package org.openborough.indicators.observations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which values of an indicator are asked for.
 *
 * @param areaCode null for all areas
 * @param from only periods that begin on or after this day; null for any
 * @param to only periods that end on or before this day; null for any
 * @param asAt values as they stood then; null for as they stand now
 * @param withRevisions whether values that were corrected are given too
 */
public record ObservationQuestion(String areaCode, LocalDate from, LocalDate to, Instant asAt, boolean withRevisions) {}

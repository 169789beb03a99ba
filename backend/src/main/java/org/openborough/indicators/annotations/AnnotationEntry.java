package org.openborough.indicators.annotations;

import java.time.LocalDate;

/**
 * An annotation as somebody writes it.
 *
 * @param areaCode code or alias of the area it is about; null for all areas
 */
public record AnnotationEntry(String areaCode, LocalDate happenedOn, String text) {}

package org.openborough.indicators.annotations;

import org.openborough.indicators.NamedArea;

/**
 * An annotation with what is shown beside it.
 *
 * @param area null where it is about all areas
 */
public record ListedAnnotation(SeriesAnnotation annotation, NamedArea area) {}

package org.openborough.indicators.observations;

import jakarta.persistence.Embeddable;

/**
 * Why an unusual value was recorded all the same.
 *
 * @param code what was unusual, as the warning worded it
 * @param field JSON pointer to the part it was about
 * @param detail the warning in plain English
 */
@Embeddable
public record Answer(String code, String field, String detail, String reason) {}

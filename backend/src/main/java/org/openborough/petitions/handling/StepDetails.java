package org.openborough.petitions.handling;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A step as it was taken.
 *
 * @param meeting where it was decided; null without one
 * @param minute number of the minute; may be null
 * @param evidence what shows it, such as the address of a report; may be null
 * @param text what the public reads
 */
@Embeddable
public record StepDetails(
        StepKind kind,
        LocalDate takenOn,
        String meeting,
        String decision,
        String minute,
        String evidence,
        String text) {}

package org.openborough.indicators.sets;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is said of an edition of a set.
 *
 * @param ownerId the organisation that decides what is in it
 * @param validTo its last day; null while it is open-ended
 */
@Embeddable
public record SetDescription(String name, String description, UUID ownerId, LocalDate validFrom, LocalDate validTo) {

    public SetDescription {
        name = name.strip();
    }

    void requireSound() {
        require(validTo == null || !validTo.isBefore(validFrom), SetProblem.UNSOUND_SET_DATES);
    }

    SetDescription endingOn(LocalDate lastDay) {
        return new SetDescription(name, description, ownerId, validFrom, lastDay);
    }

    SetDescription beginningOn(LocalDate firstDay) {
        return new SetDescription(name, description, ownerId, firstDay, null);
    }
}

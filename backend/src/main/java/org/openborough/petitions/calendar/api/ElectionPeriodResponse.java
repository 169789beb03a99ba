package org.openborough.petitions.calendar.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.calendar.ElectionPeriod;
import org.openborough.shared.http.Versioned;

/** The time before an election: nothing stops by itself, but what is due gets a revised date. */
record ElectionPeriodResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "Local elections 2027") String name,
        @Schema(examples = "2027-03-26") LocalDate startsOn,
        @Schema(examples = "2027-05-06") LocalDate pollingDay)
        implements Versioned {

    static ElectionPeriodResponse from(ElectionPeriod election) {
        return new ElectionPeriodResponse(
                election.id(),
                election.version(),
                election.createdAt(),
                election.updatedAt(),
                election.name(),
                election.days().first(),
                election.days().last());
    }
}

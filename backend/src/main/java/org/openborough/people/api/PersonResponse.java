package org.openborough.people.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Person;
import org.openborough.people.PersonState;
import org.openborough.shared.http.Versioned;

/** A person as administrators see them. All of it is personal data. */
record PersonResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Schema(examples = "A. Example") String name,

        @Schema(nullable = true, examples = "a.example@council.example")
        String email,

        @Schema(examples = "invited") PersonState state,

        @Schema(nullable = true, description = "What the sign-in service calls the person; null until linked.")
        String subject)
        implements Versioned {

    static PersonResponse from(Person person) {
        return new PersonResponse(
                person.id(),
                person.version(),
                person.createdAt(),
                person.updatedAt(),
                person.name(),
                person.email(),
                person.state(),
                person.subject().orElse(null));
    }
}

package org.openborough.people.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Person;

/** A person as administrators see them named. */
record PersonRef(UUID id, @Schema(examples = "A. Example") String name) {

    static PersonRef of(Person person) {
        return new PersonRef(person.id(), person.name());
    }
}

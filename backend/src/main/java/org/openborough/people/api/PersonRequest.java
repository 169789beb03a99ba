package org.openborough.people.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Person;
import org.openborough.shared.http.Text;

/** What is said of a person. */
record PersonRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "A. Example")
        String name,

        @Email @Size(max = 254) @Schema(examples = "a.example@council.example")
        String email) {

    static PersonRequest of(Person person) {
        return new PersonRequest(person.name(), person.email());
    }
}

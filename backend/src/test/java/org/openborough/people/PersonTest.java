package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.people.Refusals.isRefused;

import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void anInvitedPersonTakesASignInOnce() {
        Person person = Person.invited(" A. Example ", "a.example@council.example");

        person.take("subject");

        assertThat(person.name()).isEqualTo("A. Example");
        assertThat(person.subject()).contains("subject");
        assertThat(person.state()).isEqualTo(PersonState.LINKED);
        isRefused(PeopleProblem.PERSON_NOT_INVITED, () -> person.take("another"));
    }

    @Test
    void whoeverSignedInWaitsToBeAccepted() {
        Person person = Person.arrived("subject", "A. Example");

        assertThat(person.state()).isEqualTo(PersonState.WAITING);
        person.accept();
        assertThat(person.state()).isEqualTo(PersonState.LINKED);
        isRefused(PeopleProblem.PERSON_NOT_WAITING, person::accept);
    }

    @Test
    void onlyALinkedPersonIsUnlinked() {
        isRefused(PeopleProblem.PERSON_NOT_LINKED, Person.invited("A. Example", null)::unlink);
        isRefused(PeopleProblem.PERSON_NOT_LINKED, Person.arrived("subject", "A. Example")::unlink);
    }

    @Test
    void nothingIsDoneWithAnErasedPerson() {
        Person person = Person.arrived("subject", "A. Example");
        person.erase();

        assertThat(person.subject()).isEmpty();
        assertThat(person.name()).isEqualTo("Erased");
        isRefused(PeopleProblem.PERSON_ERASED, person::erase);
        isRefused(PeopleProblem.PERSON_ERASED, () -> person.rename("A. Example", null));
        isRefused(PeopleProblem.PERSON_NOT_INVITED, () -> person.take("subject"));
    }
}

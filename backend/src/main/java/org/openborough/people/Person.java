package org.openborough.people;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.openborough.shared.persistence.RecordedEntity;

/** Somebody who works with the council: a name, an address and, once linked, a sign-in. All of it is personal data. */
@Entity
public class Person extends RecordedEntity {

    static final String ERASED_NAME = "Erased";

    private String subject;
    private String name;
    private String email;
    private PersonState state;

    protected Person() {}

    private Person(String name, String email, String subject, PersonState state) {
        this.name = name.strip();
        this.email = email;
        this.subject = subject;
        this.state = state;
    }

    /** Somebody an administrator expects. */
    public static Person invited(String name, String email) {
        return new Person(name, email, null, PersonState.INVITED);
    }

    /** Somebody who signed in without being expected. */
    public static Person arrived(String subject, String name) {
        return new Person(name, null, subject, PersonState.WAITING);
    }

    public void rename(String newName, String newEmail) {
        require(state != PersonState.ERASED, PeopleProblem.PERSON_ERASED);
        name = newName.strip();
        email = newEmail;
    }

    /** Accepts somebody who signed in as a new person. */
    public void accept() {
        require(state == PersonState.WAITING, PeopleProblem.PERSON_NOT_WAITING);
        state = PersonState.LINKED;
    }

    /** Makes the sign-in of somebody who is waiting this person's own. */
    public void take(String signIn) {
        require(state == PersonState.INVITED, PeopleProblem.PERSON_NOT_INVITED);
        subject = signIn;
        state = PersonState.LINKED;
    }

    /** Takes the sign-in away; the posts stay with the person. */
    public void unlink() {
        require(state == PersonState.LINKED, PeopleProblem.PERSON_NOT_LINKED);
        subject = null;
        state = PersonState.INVITED;
    }

    /** Removes everything personal, for good. */
    public void erase() {
        require(state != PersonState.ERASED, PeopleProblem.PERSON_ERASED);
        name = ERASED_NAME;
        email = null;
        subject = null;
        state = PersonState.ERASED;
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public PersonState state() {
        return state;
    }
}

package org.openborough.people;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.audit.PersonalDataAccess;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The register of people. Every reading of it is logged with its purpose. */
@ApplicationScoped
public class PersonService {

    private static final String KIND = "person";

    private final PersonRepository people;
    private final PostHolderRepository holders;
    private final PersonalDataAccess access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PersonService(
            PersonRepository people,
            PostHolderRepository holders,
            PersonalDataAccess access,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.holders = holders;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Page<Person> list(PersonState state, String words, String purpose, PageRequest request) {
        Page<Person> page = people.byName(state, words, request);
        access.log(KIND, page.items().stream().map(Person::id).toList(), purpose);
        return page;
    }

    @Transactional
    public Person read(UUID id, String purpose) {
        Person person = get(id);
        access.log(KIND, List.of(id), purpose);
        return person;
    }

    @Transactional
    public Person invite(String name, String email) {
        requireUnused(email, null);
        Person person = Person.invited(name, email);
        people.persistAndFlush(person);
        return person;
    }

    @Transactional
    public Person rename(UUID id, long version, String name, String email) {
        Person person = current(id, version);
        requireUnused(email, person);
        person.rename(name, email);
        people.flush();
        return person;
    }

    /**
     * Brings a person and a sign-in together.
     *
     * @param waitingId who signed in and turned out to be the invited person; null to accept a waiting person as new
     */
    @Transactional
    public Person link(UUID id, long version, UUID waitingId) {
        Person person = current(id, version);
        trail.say("linked", null);
        if (waitingId == null) {
            person.accept();
        } else {
            Person waiting = referred(people.findByIdOptional(waitingId), "/waitingPersonId");
            require(waiting.state() == PersonState.WAITING, PeopleProblem.PERSON_NOT_WAITING);
            String subject = waiting.subject().orElseThrow();
            people.delete(waiting);
            people.flush();
            person.take(subject);
        }
        people.flush();
        return person;
    }

    @Transactional
    public Person unlink(UUID id, long version) {
        Person person = current(id, version);
        trail.say("unlinked", null);
        person.unlink();
        people.flush();
        return person;
    }

    /** Removes everything personal. Posts held in the past keep their dates, without a name. */
    @Transactional
    public Person erase(UUID id, long version) {
        Person person = current(id, version);
        require(
                holders.heldOnOrAfter(person, LocalDate.now(clock)).isEmpty(),
                PeopleProblem.PERSON_HOLDS_POSTS,
                "End every post the person holds first.");
        trail.say("erased", null);
        person.erase();
        people.flush();
        return person;
    }

    private Person get(UUID id) {
        return found(people.findByIdOptional(id), KIND, id);
    }

    private Person current(UUID id, long version) {
        Person person = get(id);
        person.requireVersion(version);
        return person;
    }

    private void requireUnused(String email, Person owner) {
        require(
                email == null
                        || people.withEmail(email)
                                .filter(other -> other != owner)
                                .isEmpty(),
                PeopleProblem.EMAIL_TAKEN);
    }
}

package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The people. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final Keyset<Person> BY_NAME = new Keyset<Person>()
            .ascending("p.name", Person::name, String::valueOf)
            .ascending("p.id", Person::id, UUID::fromString);

    Page<Person> byName(PersonState state, String words, PageRequest request) {
        return Selection.from("Person p", Person.class)
                .where("p.state = :state", "state", state)
                .where("lower(p.name) like concat('%', lower(:words), '%')", "words", words)
                .page(getEntityManager(), BY_NAME, request);
    }

    Optional<Person> signedInAs(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Person> withEmail(String email) {
        return find("lower(email) = lower(?1)", email).firstResultOptional();
    }
}

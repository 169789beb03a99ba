package org.openborough.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openborough.audit.AuditTrail;
import org.openborough.shared.security.CurrentUser;

/** Meets whoever signs in. */
@ApplicationScoped
public class SignInService {

    private static final int LONGEST_NAME = 200;

    private final PersonRepository people;
    private final AuditTrail trail;

    @Inject
    SignInService(PersonRepository people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    /** Notes a person of the council who signs in for the first time, for an administrator to say who it is. */
    @Transactional
    public void meet(CurrentUser user) {
        if (user.isStaff() && people.signedInAs(user.subject()).isEmpty()) {
            trail.say("arrived", null);
            people.persist(Person.arrived(user.subject(), shortened(user.name())));
        }
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}

package org.openborough.petitions.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.places.Postcode;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

/**
 * Somebody who wants to sign, with everything in its usual form.
 *
 * @param postcode of the place where the person lives, works or studies, such as {@code PR8 1DA}
 */
public record Signer(PersonName name, EmailAddress email, String postcode, SignerBasis basis) {

    /** Reads what was typed; refuses with every fault of its form at once. */
    public static Signer of(String name, String email, String postcode, SignerBasis basis) {
        Optional<PersonName> person = PersonName.of(name);
        Optional<EmailAddress> address = EmailAddress.of(email);
        Optional<String> place = Postcode.normalised(postcode);
        List<Fault> faults = new ArrayList<>();
        if (person.isEmpty()) {
            faults.add(Fault.at(
                    "/name", "not-a-name", "Write your name in letters, without web addresses or signs of formulas."));
        }
        if (address.isEmpty()) {
            faults.add(Fault.at("/email", "not-an-address", "Write an e-mail address such as name@example.org."));
        }
        if (place.isEmpty()) {
            faults.add(Fault.at("/postcode", "not-a-postcode", "Write a whole postcode such as PR8 1DA."));
        }
        if (!faults.isEmpty()) {
            throw new DomainException(
                    SignatureProblem.UNSOUND_SIGNATURE, "See errors for every value that needs to change.", faults);
        }
        return new Signer(person.get(), address.get(), place.get(), basis);
    }
}

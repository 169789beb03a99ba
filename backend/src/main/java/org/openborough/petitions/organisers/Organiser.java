package org.openborough.petitions.organisers;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.shared.persistence.RecordedEntity;

/** The person who organises a petition. Personal data: apart from the petition, and erased when its scheme says so. */
@Entity(name = "PetitionOrganiser")
public class Organiser extends RecordedEntity {

    private UUID petitionId;
    private String name;
    private String email;
    private String telephone;
    private String address;
    private String postcode;
    private SignerBasis basis;
    private boolean showsName;
    private Instant confirmedAt;
    private Instant erasedAt;

    protected Organiser() {}

    public Organiser(UUID petitionId, Contact contact) {
        this.petitionId = petitionId;
        this.name = contact.name().strip();
        this.email = contact.email();
        this.telephone = contact.telephone();
        this.address = contact.address();
        this.postcode = contact.postcode();
        this.basis = contact.basis();
        this.showsName = contact.showsName();
    }

    /** The address is known to be right: by its link, or as an officer took it from paper. */
    public void confirmed(Instant now) {
        confirmedAt = now;
    }

    /** Whether an address somebody typed is the organiser's; letter case does not matter. */
    boolean isReachedAt(String typed) {
        return email != null
                && email.toLowerCase(Locale.ROOT).equals(typed.strip().toLowerCase(Locale.ROOT));
    }

    public UUID petitionId() {
        return petitionId;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** The details; null once they are erased. */
    public Contact contact() {
        return isErased() ? null : new Contact(name, email, telephone, address, postcode, basis, showsName);
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}

package org.openborough.petitions.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.organisers.Contact;
import org.openborough.petitions.organisers.Organiser;
import org.openborough.petitions.schemes.rules.SignerBasis;

/** The organiser's details, for officers alone; null once they are erased. */
record PetitionOrganiserResponse(
        UUID petitionId,
        @Schema(nullable = true, examples = "The organiser") String name,

        @Schema(nullable = true, examples = "organiser@resident.example")
        String email,

        @Schema(nullable = true) String telephone,
        @Schema(nullable = true) String address,
        @Schema(nullable = true, examples = "L20 3NJ") String postcode,
        @Schema(nullable = true, examples = "live") SignerBasis basis,

        @Schema(description = "When the address was confirmed.", nullable = true)
        Instant confirmedAt,

        @Schema(examples = "false") boolean isErased) {

    static PetitionOrganiserResponse from(Organiser organiser) {
        Contact contact = organiser.contact();
        return contact == null
                ? new PetitionOrganiserResponse(
                        organiser.petitionId(), null, null, null, null, null, null, organiser.confirmedAt(), true)
                : new PetitionOrganiserResponse(
                        organiser.petitionId(),
                        contact.name(),
                        contact.email(),
                        contact.telephone(),
                        contact.address(),
                        contact.postcode(),
                        contact.basis(),
                        organiser.confirmedAt(),
                        false);
    }
}

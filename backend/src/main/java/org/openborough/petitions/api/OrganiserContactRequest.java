package org.openborough.petitions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.organisers.Contact;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.shared.http.Text;

/** How the council reaches the organiser; never public but for the name, and that only with consent. */
record OrganiserContactRequest(
        @NotNull
        @Size(min = 2, max = 100)
        @Pattern(regexp = NAME, message = "must be a name")
        @Schema(examples = "The organiser")
        String name,

        @NotNull
        @Size(max = 254)
        @Pattern(
                regexp =
                        "^[^\\s@\\u0000-\\u001F\\u007F]+@[^\\s@\\u0000-\\u001F\\u007F]+\\.[^\\s@\\u0000-\\u001F\\u007F]+$")
        @Schema(examples = "organiser@resident.example")
        String email,

        @Size(max = 30) @Pattern(regexp = "^[0-9 ()+-]{6,30}$") @Schema(nullable = true, examples = "0151 496 0000")
        String telephone,

        @Size(max = 300)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "1 Example Street")
        String address,

        @NotNull
        @Pattern(regexp = "^[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}$")
        @Schema(description = "Of the place they live, work or study at.", examples = "L20 3NJ")
        String postcode,

        @NotNull @Schema(examples = "live") SignerBasis basis,

        @NotNull @Schema(description = "Whether the name may be shown while the petition is open.", examples = "false")
        Boolean showsName) {

    /** Letters and what goes with them: no addresses of websites, nothing that a spreadsheet would run. */
    private static final String NAME =
            "^(?=.*\\S)(?!.*(?:://|www\\.))[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\u202A-\\u202E\\u2066-\\u2069=+@<>]*$";

    Contact toContact() {
        return new Contact(name, email, telephone, address, postcode, basis, showsName);
    }
}

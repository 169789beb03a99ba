package org.openborough.petitions.signatures.paper;

import java.util.UUID;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.PersonName;
import org.openborough.petitions.signatures.SignerKeys;

/**
 * A line with what became of it.
 *
 * @param rejection null where it was accepted
 * @param signer null where it was rejected
 */
public record JudgedLine(int sheet, int line, LineRejection rejection, PaperSigner signer) {

    /** The person of an accepted line, who has a signature of the given id. */
    public record PaperSigner(
            UUID signatureId, PersonName name, String postcode, SignerBasis basis, PaperPlace place, SignerKeys keys) {}

    static JudgedLine rejected(int sheet, int line, LineRejection rejection) {
        return new JudgedLine(sheet, line, rejection, null);
    }

    public boolean isAccepted() {
        return rejection == null;
    }
}

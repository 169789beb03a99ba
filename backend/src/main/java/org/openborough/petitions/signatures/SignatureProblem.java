package org.openborough.petitions.signatures;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with signatures. None of it tells anybody but its owner about an address. */
public enum SignatureProblem implements ProblemType {
    NO_PETITION_TO_SIGN(Kind.NOT_FOUND, "There is no petition here that anybody can sign"),
    NOT_OPEN_FOR_SIGNATURES(Kind.CONFLICT, "The petition cannot be signed now"),
    UNSOUND_SIGNATURE(Kind.INVALID, "The signature cannot be taken so"),
    SIGNED_TOO_OFTEN(Kind.TOO_MANY, "Too many signatures were asked for from this connection"),
    ALREADY_CONFIRMED(Kind.CONFLICT, "The signature has been confirmed already"),
    ALREADY_SIGNED(Kind.CONFLICT, "The person at this address has signed the petition already"),
    SIGNATURE_ENDED(Kind.CONFLICT, "The signature was withdrawn or is not valid"),
    SIGNATURE_FORGOTTEN(Kind.CONFLICT, "There is nothing left about the person who signed"),
    TOO_LATE_TO_CONFIRM(Kind.CONFLICT, "The petition has closed and signatures are no longer confirmed"),
    TOO_LATE_TO_WITHDRAW(Kind.CONFLICT, "The petition has closed with this signature"),
    WRONG_CODE(Kind.INVALID, "The code does not belong to this address, or was tried too often");

    private final Kind kind;
    private final String title;

    SignatureProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}

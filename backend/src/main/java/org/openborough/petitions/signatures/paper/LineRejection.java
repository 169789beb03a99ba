package org.openborough.petitions.signatures.paper;

/** Why a line of a sheet is not counted. */
public enum LineRejection {
    /** Said by the officer who reads the sheet. */
    ILLEGIBLE,
    /** Said by the officer: name, place or signature is missing. */
    INCOMPLETE,
    /** Said by the officer: the scheme does not let this person sign. */
    NOT_ELIGIBLE,
    NOT_A_NAME,
    NOT_A_POSTCODE,
    /** The postcode is not known and the officer has chosen no ward. */
    WARD_UNKNOWN,
    SIGNED_ON_PAPER,
    SIGNED_ELECTRONICALLY
}

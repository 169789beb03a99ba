package org.openborough.petitions;

/** What a petition asks the council's procedure for. */
public enum PetitionKind {
    ORDINARY,
    /** For a debate of the whole council. */
    DEBATE,
    /** For an officer to give evidence; names the post, and grounds that relate to its functions. */
    OFFICER_EVIDENCE,
    /** For a referendum on how the council is governed, by a share of the local electors. */
    GOVERNANCE,
    /** Made under another law: registered and sent on, not dealt with under the scheme. */
    OTHER_ENACTMENT
}

package org.openborough.petitions.signatures;

/** What has become of a signature. */
public enum SignatureState {
    /** Asked for; the person has not confirmed it. */
    PENDING,
    /** Counts. */
    CONFIRMED,
    /** Taken back by the person. */
    WITHDRAWN,
    /** Taken out by an officer, for a reason; can be reinstated. */
    INVALIDATED;

    /** Whether the person holds a place among the signers, so that nobody signs twice. */
    public boolean holdsSeat() {
        return this == CONFIRMED || this == INVALIDATED;
    }
}

package org.openborough.petitions;

/** How signatures come in; all channels are in one register (PET-07). */
public enum PetitionChannel {
    ELECTRONIC,
    /** Signed on paper and handed in complete. */
    PAPER,
    HYBRID
}

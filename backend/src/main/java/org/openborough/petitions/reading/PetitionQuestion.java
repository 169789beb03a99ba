package org.openborough.petitions.reading;

import org.openborough.petitions.PetitionChannel;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;

/** Which petitions are asked for; null leaves a condition out. */
public record PetitionQuestion(
        String words,
        PetitionState state,
        PetitionKind kind,
        PetitionChannel channel,
        String wardCode,
        String subject,
        Order order) {

    /** The orders of the list. */
    public enum Order {
        /** Those last published first. */
        NEWEST,
        /** Those that can be signed for the shortest time first. */
        CLOSING,
        /** Those with the most signatures first. */
        SIGNATURES,
        REFERENCE
    }
}

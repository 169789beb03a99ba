package org.openborough.petitions.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.petitions.PetitionChannel;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;

/**
 * A petition as lists show it.
 *
 * @param title null where the words are withheld from the reader
 * @param wardCode null for the whole area
 */
public record ListedPetition(
        UUID id,
        String reference,
        PetitionKind kind,
        PetitionChannel channel,
        PetitionState state,
        String title,
        String ask,
        String subject,
        String wardCode,
        String wardName,
        int signatures,
        LocalDate publishedOn,
        LocalDate openedOn,
        LocalDate closesOn,
        Instant updatedAt) {}

package org.openborough.petitions.reading;

import java.time.Instant;
import org.openborough.petitions.Mover;
import org.openborough.petitions.PetitionState;

/**
 * One move in a petition's life.
 *
 * @param from null for the first
 */
public record PastMove(PetitionState from, PetitionState to, Instant at, Mover by, String reason) {}

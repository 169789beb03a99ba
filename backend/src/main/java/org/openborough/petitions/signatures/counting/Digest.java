package org.openborough.petitions.signatures.counting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a petition's ledger said at the end of a day, signed (Ed25519 over the statement's UTF-8).
 *
 * @param day a day of Coordinated Universal Time
 * @param statement the figures in plain text, with the hash of the day's entries and of the statement before
 */
public record Digest(UUID petitionId, LocalDate day, String statement, byte[] seal) {}

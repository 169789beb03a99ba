package org.openborough.petitions.signatures.paper;

import java.util.List;

/**
 * One sheet.
 *
 * @param scanHash SHA-256 of its scan
 */
public record PaperSheet(int number, byte[] scanHash, List<PaperLine> lines) {}

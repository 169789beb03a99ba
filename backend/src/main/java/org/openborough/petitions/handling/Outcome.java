package org.openborough.petitions.handling;

/** What came of a debate, evidence or response, with where it can be read and seen; the addresses may be null. */
public record Outcome(String text, String transcriptUrl, String videoUrl) {}

package org.openborough.petitions.reading;

import java.time.Instant;
import org.openborough.petitions.Wording;

/** A correction of a locked text: the text before it, and why and when it was corrected. */
public record Correction(int number, Wording before, String reason, Instant at) {}

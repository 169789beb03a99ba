package org.openborough.petitions.reading;

import java.util.UUID;
import org.openborough.petitions.clocks.Deadline;

/** A deadline that the council did not keep. */
public record Breach(UUID id, UUID petitionId, String reference, String title, Deadline deadline) {}

package org.openborough.petitions.signatures.requests;

import java.time.LocalDate;
import java.util.UUID;

/** Requests that were not answered for the same reason on one day. */
record Refusal(UUID petitionId, LocalDate day, Verdict verdict) {}

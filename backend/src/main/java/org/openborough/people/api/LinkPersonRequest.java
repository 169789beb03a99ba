package org.openborough.people.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose sign-in an invited person's is. */
record LinkPersonRequest(
        @Schema(
                description = "The person who is waiting and turns out to be this one; null accepts a waiting person"
                        + " as somebody new.")
        UUID waitingPersonId) {}

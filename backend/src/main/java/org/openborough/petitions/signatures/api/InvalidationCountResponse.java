package org.openborough.petitions.signatures.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many signatures a choice takes in. */
record InvalidationCountResponse(@Schema(examples = "7") int signatures) {}

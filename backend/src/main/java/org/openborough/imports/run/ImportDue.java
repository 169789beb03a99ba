package org.openborough.imports.run;

import java.util.UUID;
import org.openborough.audit.Initiator;

/** Work on an import was asked for, and the asking is committed. */
public record ImportDue(UUID importId, Phase phase, Initiator initiator) {}

package org.openborough.imports.run;

/** What is to be done with an import in the background. */
public enum Phase {
    CHECK,
    APPLY,
    REVERSE
}

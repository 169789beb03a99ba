package org.openborough.indicators.periods;

/** Ends the reading of a label; carries the reason for whoever wrote it. */
final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unclear(String reason) {
        super(reason, null, false, false);
    }
}

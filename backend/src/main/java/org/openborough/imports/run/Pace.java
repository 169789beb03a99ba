package org.openborough.imports.run;

import java.util.UUID;
import java.util.function.LongConsumer;

/** Tells of progress now and then, not at every row; and stops the work of an import that was cancelled. */
final class Pace implements LongConsumer {

    private static final int ROWS = 20_000;

    private final ProgressService progress;
    private final UUID importId;

    Pace(ProgressService progress, UUID importId) {
        this.progress = progress;
        this.importId = importId;
    }

    @Override
    public void accept(long rows) {
        if (rows % ROWS == 0 && !progress.note(importId, rows)) {
            throw new CalledOff();
        }
    }

    /** The import was cancelled while it was being checked. */
    static final class CalledOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}

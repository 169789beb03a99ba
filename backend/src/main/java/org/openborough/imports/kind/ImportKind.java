package org.openborough.imports.kind;

import java.util.Optional;
import java.util.UUID;

/**
 * A kind of file that can be imported. Each feature brings the kinds it knows; all that writes happens in the
 * transaction of the caller.
 */
public interface ImportKind {

    KindDescription description();

    /** Reads every row into the staging relation and finds its fate. Writes nothing else. */
    void check(ImportSource source);

    /**
     * The relation that tells of checked rows: {@code import_id, row_number, fate, remarks, before, after}, the last
     * three as JSON.
     */
    String staging();

    /** Forgets the checked rows of an import. */
    void discard(UUID importId);

    /** Writes what was checked, or throws when the records have changed since. */
    void apply(UUID importId);

    /** Why the import can no longer be reversed; empty while nothing was built on it. */
    Optional<String> obstacleToReversal(UUID importId);

    /** Puts back what was there before. */
    void reverse(UUID importId, String reason);
}

package org.openborough.shared.records;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.openborough.shared.security.CurrentUser;

/**
 * A kind of record that others may refer to. Each feature implements it for its own records. A kind that nobody speaks
 * for is shown to nobody.
 */
public interface RecordKind {

    /** The kind in the words of the API, such as {@code indicator}. */
    String kind();

    /** Which records the reader may see. */
    SeenRecords seenBy(CurrentUser reader);

    /** The names of records that were found to be visible, by one statement whatever their number. */
    Map<UUID, RecordName> names(Collection<UUID> ids);
}

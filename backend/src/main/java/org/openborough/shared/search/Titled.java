package org.openborough.shared.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.openborough.shared.security.CurrentUser;

/** Records of one kind that lists of many kinds of record name by title. Each feature implements it for its own. */
public interface Titled {

    /** The kind in the words of the API, such as {@code indicator}. */
    String kind();

    /** The titles of those among the records that exist and that the user may see. */
    Map<UUID, String> titles(Collection<UUID> ids, CurrentUser user);
}

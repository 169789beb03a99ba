package org.openborough.shared.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.openborough.shared.security.CurrentUser;

/** What records are called, whichever feature they belong to. */
@ApplicationScoped
public class RecordTitles {

    private final Instance<Titled> kinds;
    private final CurrentUser user;

    @Inject
    RecordTitles(@Any Instance<Titled> kinds, CurrentUser user) {
        this.kinds = kinds;
        this.user = user;
    }

    /**
     * The titles of the records that these items are about, by the record's id, with one question a kind. A record of
     * an unknown kind, or that the present user may not see, is left out.
     */
    public <T> Map<UUID, String> of(Collection<T> items, Function<T, String> kind, Function<T, UUID> id) {
        Map<String, Set<UUID>> wanted = items.stream().collect(groupingBy(kind, mapping(id, toSet())));
        Map<UUID, String> titles = new HashMap<>();
        kinds.stream()
                .filter(titled -> wanted.containsKey(titled.kind()))
                .forEach(titled -> titles.putAll(titled.titles(wanted.get(titled.kind()), user)));
        return titles;
    }
}

package org.openborough.shared.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.openborough.shared.security.CurrentUser;

/** Asks every kind of record. */
@ApplicationScoped
public class Search {

    private final Instance<Searchable> kinds;
    private final CurrentUser user;

    @Inject
    Search(@Any Instance<Searchable> kinds, CurrentUser user) {
        this.kinds = kinds;
        this.user = user;
    }

    /**
     * What the present user may see of what matches, grouped by kind; kinds without a match are left out.
     *
     * @param kind the only kind wanted, or null for all
     */
    public List<SearchGroup> find(String words, String kind, int limit) {
        return kinds.stream()
                .filter(searchable -> kind == null || searchable.kind().equals(kind))
                .sorted(Comparator.comparing(Searchable::kind))
                .map(searchable -> searchable.search(words, user, limit))
                .filter(group -> group.total() > 0)
                .toList();
    }
}

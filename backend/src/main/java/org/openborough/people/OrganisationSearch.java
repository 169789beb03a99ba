package org.openborough.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;
import org.openborough.shared.search.Searchable;
import org.openborough.shared.security.CurrentUser;

/** Finds organisations by name; those that exist only to try things with are not shown. */
@ApplicationScoped
class OrganisationSearch implements Searchable {

    private final OrganisationRepository organisations;

    @Inject
    OrganisationSearch(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public SearchGroup search(String words, CurrentUser user, int limit) {
        return new SearchGroup(
                kind(),
                organisations.countNamedLike(words),
                organisations.namedLike(words, limit).stream()
                        .map(OrganisationSearch::hit)
                        .toList());
    }

    private static SearchHit hit(Organisation organisation) {
        return new SearchHit(
                organisation.id(), organisation.name(), null, null, "/indicators?owner=" + organisation.id());
    }
}

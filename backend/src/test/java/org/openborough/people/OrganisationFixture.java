package org.openborough.people;

import java.time.LocalDate;
import java.util.List;

/** Organisations, units and posts of the tests. */
final class OrganisationFixture {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private OrganisationFixture() {}

    static Organisation anOrganisation() {
        return anOrganisation(OrganisationKind.VOLUNTARY);
    }

    static Organisation anOrganisation(OrganisationKind kind) {
        return new Organisation(new OrganisationDetails("Anytown trust", kind, List.of(), false, null, null));
    }

    static OrganisationUnitDetails unit(LocalDate from, LocalDate to) {
        return new OrganisationUnitDetails("Early years", OrganisationUnitKind.SERVICE, null, from, to);
    }

    static OrganisationUnit aUnitOf(Organisation organisation) {
        return new OrganisationUnit(organisation, unit(FIRST_DAY, null), null);
    }

    static Post aPost(LocalDate from, LocalDate to) {
        return new Post(anOrganisation(), new PostDetails("Head of performance", null, from, to), null);
    }
}

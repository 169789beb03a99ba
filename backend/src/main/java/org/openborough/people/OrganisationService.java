package org.openborough.people;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The register of organisations. */
@ApplicationScoped
public class OrganisationService {

    private final OrganisationRepository organisations;

    @Inject
    OrganisationService(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    public Page<Organisation> list(OrganisationKind kind, String words, PageRequest request) {
        return organisations.byName(kind, words, request);
    }

    public Organisation get(UUID id) {
        return found(organisations.findByIdOptional(id), "organisation", id);
    }

    /** The council this deployment serves; empty until it is registered. */
    public Optional<Organisation> council() {
        return organisations.council();
    }

    @Transactional
    public Organisation register(OrganisationDetails details) {
        requireUnique(details, null);
        Organisation organisation = new Organisation(details);
        organisations.persistAndFlush(organisation);
        return organisation;
    }

    @Transactional
    public Organisation revise(UUID id, long version, OrganisationDetails details) {
        Organisation organisation = get(id);
        organisation.requireVersion(version);
        requireUnique(details, organisation);
        organisation.revise(details);
        organisations.flush();
        return organisation;
    }

    /** Asked before anything changes: the question must not meet the change it is about. */
    private void requireUnique(OrganisationDetails details, Organisation present) {
        require(
                organisations
                        .named(details.name().strip())
                        .filter(other -> other != present)
                        .isEmpty(),
                PeopleProblem.ORGANISATION_NAME_TAKEN,
                "There is an organisation called %s already.".formatted(details.name()));
        require(
                details.kind() != OrganisationKind.COUNCIL
                        || organisations
                                .council()
                                .filter(other -> other != present)
                                .isEmpty(),
                PeopleProblem.COUNCIL_REGISTERED_ALREADY);
    }
}

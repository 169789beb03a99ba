package org.openborough.people;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.referred;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** How organisations are built up, and how that changes. */
@ApplicationScoped
public class OrganisationUnitService {

    private final OrganisationUnitRepository units;
    private final OrganisationRepository organisations;
    private final PostRepository posts;
    private final AuditTrail trail;

    @Inject
    OrganisationUnitService(
            OrganisationUnitRepository units,
            OrganisationRepository organisations,
            PostRepository posts,
            AuditTrail trail) {
        this.units = units;
        this.organisations = organisations;
        this.posts = posts;
        this.trail = trail;
    }

    public Page<OrganisationUnit> list(
            UUID organisationId, OrganisationUnitKind kind, UUID parentId, LocalDate on, PageRequest request) {
        return units.byName(organisationId, kind, parentId, on, request);
    }

    public OrganisationUnit get(UUID id) {
        return found(units.findByIdOptional(id), "unit", id);
    }

    @Transactional
    public OrganisationUnit setUp(UUID organisationId, OrganisationUnitDetails details) {
        Organisation organisation = referred(organisations.findByIdOptional(organisationId), "/organisationId");
        OrganisationUnit unit = new OrganisationUnit(organisation, details, above(details));
        units.persistAndFlush(unit);
        return unit;
    }

    @Transactional
    public OrganisationUnit revise(UUID id, long version, OrganisationUnitDetails details) {
        OrganisationUnit unit = get(id);
        unit.requireVersion(version);
        unit.revise(details, above(details));
        units.flush();
        return unit;
    }

    /** Ends a unit in favour of another, which takes over the posts that still exist on that day (PAR-14). */
    @Transactional
    public OrganisationUnit replace(UUID id, long version, UUID successorId, LocalDate from) {
        OrganisationUnit unit = get(id);
        unit.requireVersion(version);
        OrganisationUnit successor = referred(units.findByIdOptional(successorId), "/replacedById");
        trail.say("replaced", null);
        unit.replaceBy(successor, from);
        posts.existingIn(unit, from).forEach(post -> post.moveTo(successor));
        units.flush();
        return unit;
    }

    private OrganisationUnit above(OrganisationUnitDetails details) {
        return details.parentId() == null ? null : referred(units.findByIdOptional(details.parentId()), "/parentId");
    }
}

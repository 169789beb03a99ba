package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The units of the organisations. */
@ApplicationScoped
public class OrganisationUnitRepository implements PanacheRepositoryBase<OrganisationUnit, UUID> {

    private static final Keyset<OrganisationUnit> BY_NAME = new Keyset<OrganisationUnit>()
            .ascending("u.name", OrganisationUnit::name, String::valueOf)
            .ascending("u.id", OrganisationUnit::id, UUID::fromString);

    /** Units by name; of one organisation, kind and unit above, and existing on a day, where these are given. */
    Page<OrganisationUnit> byName(
            UUID organisationId, OrganisationUnitKind kind, UUID parentId, LocalDate on, PageRequest request) {
        return Selection.from("OrganisationUnit u", OrganisationUnit.class)
                .fetching("join fetch u.organisation left join fetch u.parent left join fetch u.replacedBy")
                .where("u.organisation.id = :organisation", "organisation", organisationId)
                .where("u.kind = :kind", "kind", kind)
                .where("u.parent.id = :parent", "parent", parentId)
                .where("u.validFrom <= :on and (u.validTo is null or u.validTo >= :on)", "on", on)
                .page(getEntityManager(), BY_NAME, request);
    }
}

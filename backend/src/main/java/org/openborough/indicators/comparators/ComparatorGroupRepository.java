package org.openborough.indicators.comparators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The comparator groups. */
@ApplicationScoped
public class ComparatorGroupRepository implements PanacheRepositoryBase<ComparatorGroup, UUID> {

    private static final Keyset<ComparatorGroup> BY_NAME = new Keyset<ComparatorGroup>()
            .ascending("g.name", group -> group.description().name(), String::valueOf)
            .ascending("g.id", ComparatorGroup::id, UUID::fromString);

    Page<ComparatorGroup> byName(GroupKind kind, UUID subjectAreaId, PageRequest request) {
        return Selection.from("ComparatorGroup g", ComparatorGroup.class)
                .where("g.kind = :kind", "kind", kind)
                .where("g.subjectAreaId = :subject", "subject", subjectAreaId)
                .page(getEntityManager(), BY_NAME, request);
    }

    Optional<ComparatorGroup> named(String name, UUID subjectAreaId) {
        return subjectAreaId == null
                ? find("name = ?1 and subjectAreaId is null", name).firstResultOptional()
                : find("name = ?1 and subjectAreaId = ?2", name, subjectAreaId).firstResultOptional();
    }
}

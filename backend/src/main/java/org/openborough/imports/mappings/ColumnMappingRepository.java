package org.openborough.imports.mappings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The saved mappings. */
@ApplicationScoped
public class ColumnMappingRepository implements PanacheRepositoryBase<ColumnMapping, UUID> {

    private static final Keyset<ColumnMapping> BY_NAME = new Keyset<ColumnMapping>()
            .ascending("m.kind", ColumnMapping::kind, String::valueOf)
            .ascending("m.name", ColumnMapping::name, String::valueOf);

    Page<ColumnMapping> byName(String kind, PageRequest request) {
        return Selection.from("ColumnMapping m", ColumnMapping.class)
                .where("m.kind = :kind", "kind", kind)
                .page(getEntityManager(), BY_NAME, request);
    }

    Optional<ColumnMapping> named(String kind, String name) {
        return find("kind = ?1 and name = ?2", kind, name).firstResultOptional();
    }

    /** The newest mapping of the kind whose headers the file has all. */
    Optional<ColumnMapping> fitting(String kind, Collection<String> headers) {
        return find("kind = ?1 order by updatedAt desc", kind).stream()
                .filter(mapping -> mapping.fits(headers))
                .findFirst();
    }
}

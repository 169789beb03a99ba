package org.openborough.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The themes. */
@ApplicationScoped
public class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

    private static final Keyset<Theme> BY_NAME = new Keyset<Theme>()
            .ascending("t.name", Theme::name, String::valueOf)
            .ascending("t.id", Theme::id, UUID::fromString);

    Page<Theme> byName(PageRequest request) {
        var themes = getEntityManager()
                .createQuery(
                        "select t from Theme t where %s order by %s"
                                .formatted(BY_NAME.condition(request), BY_NAME.order(request)),
                        Theme.class);
        BY_NAME.parameters(request).forEach(themes::setParameter);
        return BY_NAME.page(
                themes.setMaxResults(BY_NAME.rowsToRead(request)).getResultList(),
                request,
                request.counts() ? count() : null);
    }

    boolean hasParts(UUID themeId) {
        return count("parentId", themeId) > 0;
    }

    Optional<Theme> named(String name, UUID parentId) {
        return parentId == null
                ? find("name = ?1 and parentId is null", name).firstResultOptional()
                : find("name = ?1 and parentId = ?2", name, parentId).firstResultOptional();
    }
}

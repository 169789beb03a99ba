package org.openborough.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The themes. */
@ApplicationScoped
public class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

    private static final Keyset<Theme> BY_NAME = new Keyset<Theme>()
            .ascending("t.name", Theme::name, String::valueOf)
            .ascending("t.id", Theme::id, UUID::fromString);

    Page<Theme> byName(PageRequest request) {
        return Selection.from("Theme t", Theme.class).page(getEntityManager(), BY_NAME, request);
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

package org.openborough.places.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.locationtech.jts.geom.Geometry;

/** Knows the areas that an outline can be for. */
@ApplicationScoped
class OutlineReaders {

    private static final String AREAS = """
            select a.code, a.name, a.kind, p.code as parent from area a left join area p on p.id = a.parent_id
            """;

    private static final String OUTLINE = """
            select cast(b.geometry as text) from area_boundary b join area a on a.id = b.area_id
            where a.code = :code and b.fault is null
            """;

    private final Session session;

    @Inject
    OutlineReaders(Session session) {
        this.session = session;
    }

    /** A reader of outlines within one authority. */
    OutlineReader of(String authority, String source) {
        Map<String, OutlineReader.Known> areas = session.createNativeQuery(AREAS, Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("code", String.class),
                        row -> new OutlineReader.Known(
                                row.get("name", String.class),
                                row.get("kind", String.class),
                                row.get("parent", String.class))));
        Geometry outline = session.createNativeQuery(OUTLINE, String.class)
                .setParameter("code", authority)
                .getResultStream()
                .findFirst()
                .map(OutlineReader::shape)
                .orElse(null);
        return new OutlineReader(authority, source, areas, outline);
    }
}

package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds the areas that figures are about, by code and by id. */
@ApplicationScoped
public class AreaRepository {

    private final Session session;

    @Inject
    AreaRepository(Session session) {
        this.session = session;
    }

    /** Those of the areas that exist, by their codes. */
    public Map<String, NamedArea> withCodes(Collection<String> codes) {
        return session.createNativeQuery("select id, code, name from area where code in (:codes)", Tuple.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(AreaRepository::area)
                .collect(Collectors.toMap(NamedArea::code, area -> area));
    }

    public Map<UUID, NamedArea> withIds(Collection<UUID> ids) {
        return session.createNativeQuery("select id, code, name from area where id in (:ids)", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(AreaRepository::area)
                .collect(Collectors.toMap(NamedArea::id, area -> area));
    }

    private static NamedArea area(Tuple row) {
        return new NamedArea(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class));
    }
}

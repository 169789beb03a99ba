package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Gives areas their codes and names. */
@ApplicationScoped
public class NamedAreaRepository {

    private final Session session;

    @Inject
    NamedAreaRepository(Session session) {
        this.session = session;
    }

    /** The areas by their ids, from one query. */
    public Map<UUID, NamedArea> withIds(Collection<UUID> ids) {
        return session.createQuery("select id, code, name from Area where id in :ids", NamedArea.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(NamedArea::id, Function.identity()));
    }
}

package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The organisations that own indicators and sets, as far as these need to know them. */
@ApplicationScoped
public class OwnerRepository {

    private final Session session;

    @Inject
    OwnerRepository(Session session) {
        this.session = session;
    }

    public boolean exists(UUID organisationId) {
        return session.createNativeQuery("select exists (select from organisation where id = :id)", Boolean.class)
                .setParameter("id", organisationId)
                .getSingleResult();
    }

    /** The names of organisations by their ids. */
    public Map<UUID, String> names(Collection<UUID> organisationIds) {
        return session.createNativeQuery("select id, name from organisation where id in (:ids)", Tuple.class)
                .setParameter("ids", organisationIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }
}

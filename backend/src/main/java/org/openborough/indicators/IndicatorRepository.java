package org.openborough.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The indicators. */
@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {

    public Optional<Indicator> withCode(String code) {
        return find("laidDown.code", code).firstResultOptional();
    }

    public List<Indicator> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Whether a value has ever been recorded. */
    boolean hasValues(UUID indicatorId) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from observation where indicator_id = :indicator)")
                .setParameter("indicator", indicatorId)
                .getSingleResult();
    }
}

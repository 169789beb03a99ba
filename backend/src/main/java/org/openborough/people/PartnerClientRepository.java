package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.security.PartnerBinding;
import org.openborough.shared.security.PartnerBindings;

/** The partners' clients. */
@ApplicationScoped
public class PartnerClientRepository implements PanacheRepositoryBase<PartnerClient, UUID>, PartnerBindings {

    @Override
    public Optional<PartnerBinding> find(String clientId) {
        return find("clientId = ?1 and disabledAt is null", clientId)
                .firstResultOptional()
                .map(PartnerClient::binding);
    }
}

package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;
import org.openborough.shared.security.PartnerBinding;
import org.openborough.shared.security.PartnerBindings;

/** The partners' clients. */
@ApplicationScoped
public class PartnerClientRepository implements PanacheRepositoryBase<PartnerClient, UUID>, PartnerBindings {

    private static final Keyset<PartnerClient> BY_CLIENT_ID =
            new Keyset<PartnerClient>().ascending("c.clientId", PartnerClient::clientId, String::valueOf);

    @Override
    public Optional<PartnerBinding> find(String clientId) {
        return find("clientId = ?1 and disabledAt is null", clientId)
                .firstResultOptional()
                .map(PartnerClient::binding);
    }

    Page<PartnerClient> byClientId(UUID organisationId, PageRequest request) {
        return Selection.from("PartnerClient c", PartnerClient.class)
                .fetching("join fetch c.organisation")
                .where("c.organisation.id = :organisation", "organisation", organisationId)
                .page(getEntityManager(), BY_CLIENT_ID, request);
    }

    boolean isRegistered(String clientId) {
        return count("clientId", clientId) > 0;
    }
}

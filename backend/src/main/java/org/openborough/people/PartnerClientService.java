package org.openborough.people;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The register of partners' clients. Their secrets are kept by the sign-in service, never here. */
@ApplicationScoped
public class PartnerClientService {

    private final PartnerClientRepository clients;
    private final OrganisationRepository organisations;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PartnerClientService(
            PartnerClientRepository clients, OrganisationRepository organisations, AuditTrail trail, Clock clock) {
        this.clients = clients;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    public Page<PartnerClient> list(UUID organisationId, PageRequest request) {
        return clients.byClientId(organisationId, request);
    }

    public PartnerClient get(UUID id) {
        return found(clients.findByIdOptional(id), "partner's client", id);
    }

    @Transactional
    public PartnerClient register(String clientId, UUID organisationId, List<String> scopes) {
        Organisation organisation = referred(organisations.findByIdOptional(organisationId), "/organisationId");
        require(!clients.isRegistered(clientId), PeopleProblem.CLIENT_REGISTERED_ALREADY);
        PartnerClient client = new PartnerClient(clientId, organisation, scopes);
        clients.persistAndFlush(client);
        return client;
    }

    @Transactional
    public PartnerClient grant(UUID id, long version, List<String> scopes) {
        PartnerClient client = current(id, version);
        client.grant(scopes);
        clients.flush();
        return client;
    }

    @Transactional
    public PartnerClient disable(UUID id, long version) {
        PartnerClient client = current(id, version);
        trail.say("disabled", null);
        client.disable(clock.instant().truncatedTo(ChronoUnit.MICROS));
        clients.flush();
        return client;
    }

    @Transactional
    public PartnerClient enable(UUID id, long version) {
        PartnerClient client = current(id, version);
        trail.say("enabled", null);
        client.enable();
        clients.flush();
        return client;
    }

    private PartnerClient current(UUID id, long version) {
        PartnerClient client = get(id);
        client.requireVersion(version);
        return client;
    }
}

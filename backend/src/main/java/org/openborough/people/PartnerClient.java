package org.openborough.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.security.PartnerBinding;

/** A partner organisation's machine: an OAuth client bound to that organisation and to scopes. */
@Entity
public class PartnerClient extends RecordedEntity {

    private String clientId;
    private UUID organisationId;
    private String[] scopes;
    private Instant disabledAt;

    protected PartnerClient() {}

    public PartnerClient(String clientId, UUID organisationId, Set<String> scopes) {
        this.clientId = clientId;
        this.organisationId = organisationId;
        this.scopes = new TreeSet<>(scopes).toArray(String[]::new);
    }

    public void disable(Instant now) {
        disabledAt = now;
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }

    public String clientId() {
        return clientId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Set<String> scopes() {
        return Set.of(scopes);
    }

    PartnerBinding binding() {
        return new PartnerBinding(organisationId, scopes());
    }
}

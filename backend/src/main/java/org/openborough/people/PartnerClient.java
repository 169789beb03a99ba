package org.openborough.people;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.security.PartnerBinding;

/** A partner organisation's machine: an OAuth client bound to that organisation and to scopes. */
@Entity
public class PartnerClient extends RecordedEntity {

    private String clientId;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String[] scopes;
    private Instant disabledAt;

    protected PartnerClient() {}

    public PartnerClient(String clientId, Organisation organisation, List<String> scopes) {
        new Faults()
                .addIf(
                        organisation.kind() == OrganisationKind.COUNCIL,
                        "/organisationId",
                        "council",
                        "The council's own people sign in themselves.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        this.clientId = clientId;
        this.organisation = organisation;
        grant(scopes);
    }

    /** Grants these scopes and no others. */
    public void grant(List<String> granted) {
        Faults faults = new Faults();
        for (int i = 0; i < granted.size(); i++) {
            faults.addIf(
                    !PartnerScope.words().contains(granted.get(i)),
                    "/scopes/" + i,
                    "unknown-scope",
                    "Use one of %s.".formatted(String.join(", ", PartnerScope.words())));
        }
        faults.throwIfAny(CommonProblem.INVALID_VALUES);
        scopes = granted.stream().distinct().sorted().toArray(String[]::new);
    }

    /** Shuts the client out at once. */
    public void disable(Instant now) {
        require(isEnabled(), PeopleProblem.CLIENT_DISABLED);
        disabledAt = now;
    }

    public void enable() {
        require(!isEnabled(), PeopleProblem.CLIENT_ENABLED);
        disabledAt = null;
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }

    public String clientId() {
        return clientId;
    }

    public Organisation organisation() {
        return organisation;
    }

    public List<String> scopes() {
        return List.of(scopes);
    }

    public Instant disabledAt() {
        return disabledAt;
    }

    PartnerBinding binding() {
        return new PartnerBinding(organisation.id(), Set.of(scopes));
    }
}

package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.people.OrganisationFixture.anOrganisation;
import static org.openborough.people.Refusals.isFaulty;
import static org.openborough.people.Refusals.isRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerClientTest {

    @Test
    void scopesAreOfAClosedListAndKeptOnce() {
        PartnerClient client = new PartnerClient(
                "client", anOrganisation(), List.of("petitions:write", "indicators:write", "petitions:write"));

        assertThat(client.scopes()).containsExactly("indicators:write", "petitions:write");
        isFaulty("unknown-scope", () -> client.grant(List.of("indicators:delete")));
    }

    @Test
    void theCouncilNeedsNoClient() {
        isFaulty("council", () -> new PartnerClient("client", anOrganisation(OrganisationKind.COUNCIL), List.of()));
    }

    @Test
    void aClientIsShutOutAndLetInAgain() {
        PartnerClient client = new PartnerClient("client", anOrganisation(), List.of());

        client.disable(Instant.EPOCH);
        assertThat(client.isEnabled()).isFalse();
        isRefused(PeopleProblem.CLIENT_DISABLED, () -> client.disable(Instant.EPOCH));
        client.enable();
        isRefused(PeopleProblem.CLIENT_ENABLED, client::enable);
    }
}

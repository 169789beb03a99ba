package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.people.Refusals.isFaulty;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        isFaulty(
                "before-start",
                () -> new Organisation(new OrganisationDetails(
                        "Anytown trust",
                        OrganisationKind.HEALTH,
                        List.of(),
                        false,
                        LocalDate.of(2020, 1, 2),
                        LocalDate.of(2020, 1, 1))));
    }

    @Test
    void theCouncilIsNoSandbox() {
        isFaulty(
                "council",
                () -> new Organisation(new OrganisationDetails(
                        "Anytown Council", OrganisationKind.COUNCIL, List.of(), true, null, null)));
    }

    @Test
    void identifiersAreKeptOnceAndInOrder() {
        Organisation organisation = new Organisation(new OrganisationDetails(
                "Anytown trust", OrganisationKind.HEALTH, List.of("GB-B", "GB-A", "GB-B"), false, null, null));

        assertThat(organisation.identifiers()).containsExactly("GB-A", "GB-B");
    }
}

package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.people.OrganisationFixture.FIRST_DAY;
import static org.openborough.people.OrganisationFixture.aUnitOf;
import static org.openborough.people.OrganisationFixture.anOrganisation;
import static org.openborough.people.OrganisationFixture.unit;
import static org.openborough.people.Refusals.isFaulty;
import static org.openborough.people.Refusals.isRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganisationUnitTest {

    private static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

    private final Organisation organisation = anOrganisation();
    private final OrganisationUnit old = aUnitOf(organisation);
    private final OrganisationUnit successor = aUnitOf(organisation);

    @Test
    void aReplacedUnitEndsTheDayBefore() {
        old.replaceBy(successor, REFORM);

        assertThat(old.validTo()).isEqualTo(REFORM.minusDays(1));
        assertThat(old.replacedBy()).contains(successor);
        isRefused(PeopleProblem.UNIT_REPLACED_ALREADY, () -> old.replaceBy(successor, REFORM));
    }

    @Test
    void aUnitReplacesNeitherItselfNorOneOfAnotherOrganisation() {
        isFaulty("itself", () -> old.replaceBy(old, REFORM));
        isFaulty("other-organisation", () -> old.replaceBy(aUnitOf(anOrganisation()), REFORM));
    }

    @Test
    void aUnitIsReplacedAfterItsFirstDayByOneThatExistsThen() {
        isFaulty("before-start", () -> old.replaceBy(successor, FIRST_DAY));
        OrganisationUnit later = new OrganisationUnit(organisation, unit(REFORM.plusDays(1), null), null);
        isFaulty("outside-period", () -> old.replaceBy(later, REFORM));
    }

    @Test
    void aUnitIsNotBelowItself() {
        OrganisationUnit below = new OrganisationUnit(organisation, unit(FIRST_DAY, null), old);

        isFaulty("circle", () -> old.revise(unit(FIRST_DAY, null), below));
    }

    @Test
    void aUnitIsBelowOneOfItsOwnOrganisation() {
        isFaulty(
                "other-organisation",
                () -> new OrganisationUnit(organisation, unit(FIRST_DAY, null), aUnitOf(anOrganisation())));
    }

    @Test
    void aReplacedUnitKeepsItsLastDay() {
        old.replaceBy(successor, REFORM);

        isFaulty("replaced", () -> old.revise(unit(FIRST_DAY, null), null));
    }
}

package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.people.OrganisationFixture.FIRST_DAY;
import static org.openborough.people.OrganisationFixture.aPost;
import static org.openborough.people.Refusals.isFaulty;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private final Duty duty = new Duty("indicator", UUID.randomUUID(), "responsible");

    @Test
    void aDutyBeginsWhileThePostExists() {
        isFaulty("outside-period", () -> new Responsibility(aPost(FIRST_DAY, null), duty, FIRST_DAY.minusDays(1)));
    }

    @Test
    void aDutyEndsTheDayBeforeAnotherPostTakesOver() {
        Responsibility responsibility = new Responsibility(aPost(FIRST_DAY, null), duty, FIRST_DAY);

        responsibility.endBefore(FIRST_DAY.plusDays(10));

        assertThat(responsibility.validTo()).isEqualTo(FIRST_DAY.plusDays(9));
        assertThat(responsibility.duty()).isEqualTo(duty);
    }
}

package org.openborough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.people.OrganisationFixture.FIRST_DAY;
import static org.openborough.people.OrganisationFixture.aPost;
import static org.openborough.people.Refusals.isFaulty;
import static org.openborough.people.Refusals.isRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostHolderTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private final Person person = Person.invited("A. Example", null);

    @Test
    void aPostIsHeldWithinItsOwnDays() {
        Post post = aPost(FIRST_DAY, LAST_DAY);

        isFaulty("outside-period", () -> holding(post, FIRST_DAY.minusDays(1), LAST_DAY));
        isFaulty("outside-period", () -> holding(post, FIRST_DAY, null));
        isFaulty("outside-period", () -> holding(post, FIRST_DAY, LAST_DAY.plusDays(1)));
        assertThat(holding(post, FIRST_DAY, LAST_DAY).validTo()).isEqualTo(LAST_DAY);
    }

    @Test
    void aHoldingDoesNotEndBeforeItBegins() {
        PostHolder holder = holding(aPost(FIRST_DAY, null), LAST_DAY, null);

        isFaulty("before-start", () -> holder.endOn(LAST_DAY.minusDays(1)));
    }

    @Test
    void holdingsOverlapWhenTheyShareADay() {
        PostHolder holder = holding(aPost(FIRST_DAY, null), FIRST_DAY, LAST_DAY);

        assertThat(holder.overlaps(LAST_DAY, null)).isTrue();
        assertThat(holder.overlaps(LAST_DAY.plusDays(1), null)).isFalse();
        assertThat(holder.overlaps(FIRST_DAY.minusDays(9), FIRST_DAY)).isTrue();
        assertThat(holder.overlaps(FIRST_DAY.minusDays(9), FIRST_DAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void anErasedPersonHoldsNothing() {
        person.erase();

        isRefused(PeopleProblem.PERSON_ERASED, () -> holding(aPost(FIRST_DAY, null), FIRST_DAY, null));
    }

    private PostHolder holding(Post post, LocalDate from, LocalDate to) {
        return new PostHolder(post, person, Capacity.SUBSTANTIVE, from, to);
    }
}

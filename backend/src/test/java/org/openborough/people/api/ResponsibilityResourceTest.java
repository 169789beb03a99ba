package org.openborough.people.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.people.Post;
import org.openborough.people.Responsibilities;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class ResponsibilityResourceTest {

    private static final String DUTY = "data-provider";

    @Inject
    Responsibilities responsibilities;

    private final String record = UUID.randomUUID().toString();

    @Test
    void aNewAssignmentEndsThePresentOneTheDayBefore() {
        String first = PeopleFixture.aPost();
        String second = PeopleFixture.aPost();
        PeopleFixture.assigned(first, record, DUTY, "2025-04-01").then().statusCode(201);

        PeopleFixture.assigned(second, record, DUTY, "2026-04-01").then().statusCode(201);

        history()
                .body("items.post.id", contains(second, first))
                .body("items.validFrom", contains("2026-04-01", "2025-04-01"))
                .body("items.validTo", contains(null, "2026-03-31"));
    }

    @Test
    void anAssignmentFromTheSameDayTakesThePlaceOfTheOther() {
        String second = PeopleFixture.aPost();
        PeopleFixture.assigned(PeopleFixture.aPost(), record, DUTY, "2025-04-01");

        PeopleFixture.assigned(second, record, DUTY, "2025-04-01").then().statusCode(201);

        history().body("items.post.id", contains(second));
    }

    @Test
    void aDutyThatIsAssignedFromLaterIsNotAssignedBeforeThat() {
        PeopleFixture.assigned(PeopleFixture.aPost(), record, DUTY, "2026-04-01");

        PeopleFixture.assigned(PeopleFixture.aPost(), record, DUTY, "2025-04-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duty-assigned-later"));
    }

    @Test
    void aPostIsNotAssignedWhatItHas() {
        String post = PeopleFixture.aPost();
        PeopleFixture.assigned(post, record, DUTY, "2025-04-01");

        PeopleFixture.assigned(post, record, DUTY, "2026-04-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duty-held-already"));
    }

    @Test
    void allDutiesOfAPostChangeHandsOnADayAndTheHistoryStays() {
        String leaving = PeopleFixture.aPost();
        String arriving = PeopleFixture.aPost();
        String future = UUID.randomUUID().toString();
        PeopleFixture.assigned(leaving, record, DUTY, "2025-04-01");
        PeopleFixture.assigned(leaving, future, DUTY, "2027-04-01");

        Api.as(Roles.PERFORMANCE_OFFICER)
                .body(Map.of("fromPostId", leaving, "toPostId", arriving, "from", "2026-04-01"))
                .post("/v1/responsibilities/reassign")
                .then()
                .statusCode(200)
                .body("reassigned", equalTo(2));

        history()
                .body("items.post.id", contains(arriving, leaving))
                .body("items.validTo", contains(null, "2026-03-31"));
        Api.as(Roles.VIEWER)
                .queryParam("resourceId", future)
                .get("/v1/responsibilities")
                .then()
                .body("items.post.id", contains(arriving));
    }

    @Test
    void aDutyNamesItsRecordToThoseWhoMaySeeIt() {
        String indicator = IndicatorRequests.active();
        String title = IndicatorRequests.read(indicator).path("title");
        PeopleFixture.assigned(PeopleFixture.aPost(), indicator, DUTY, "2025-04-01")
                .then()
                .body("resourceTitle", endsWith(": " + title));

        Api.as(Roles.VIEWER)
                .queryParam("resourceId", indicator)
                .get("/v1/responsibilities")
                .then()
                .body("items[0].resourceTitle", endsWith(": " + title));
    }

    @Test
    void aDutyForARecordThatIsNotKnownHasNoTitle() {
        PeopleFixture.assigned(PeopleFixture.aPost(), record, DUTY, "2025-04-01");

        history().body("items.resourceTitle", contains((String) null));
    }

    @Test
    void aPostDoesNotHandOverToItself() {
        String post = PeopleFixture.aPost();

        Api.as(Roles.PERFORMANCE_OFFICER)
                .body(Map.of("fromPostId", post, "toPostId", post, "from", "2026-04-01"))
                .post("/v1/responsibilities/reassign")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/toPostId"));
    }

    @Test
    void whoeverHoldsThePostHasItsDutiesOnThoseDays() {
        String subject = "provider-" + UUID.randomUUID();
        String person = PeopleFixture.aPersonSignedInAs(subject);
        String post = PeopleFixture.aPost();
        PeopleFixture.appointed(post, person, "deputy", "2026-01-01", "2026-06-30");
        PeopleFixture.assigned(post, record, DUTY, "2025-04-01");
        UUID id = UUID.fromString(record);

        assertThat(responsibilities.holds(subject, id, DUTY, LocalDate.of(2026, 6, 30)))
                .isTrue();
        assertThat(responsibilities.holds(subject, id, DUTY, LocalDate.of(2026, 7, 1)))
                .isFalse();
        assertThat(responsibilities.holds(subject, id, "responsible", LocalDate.of(2026, 6, 30)))
                .isFalse();
        assertThat(responsibilities.holds("somebody else", id, DUTY, LocalDate.of(2026, 6, 30)))
                .isFalse();
    }

    @Test
    void theFacadeNamesThePostOfARecord() {
        String post = PeopleFixture.aPost();
        PeopleFixture.assigned(post, record, DUTY, "2025-04-01");

        assertThat(responsibilities.postOf(UUID.fromString(record), DUTY, LocalDate.of(2025, 4, 1)))
                .map(Post::id)
                .contains(UUID.fromString(post));
        assertThat(responsibilities.postOf(UUID.fromString(record), DUTY, LocalDate.of(2025, 3, 31)))
                .isEmpty();
    }

    @Test
    void anUnknownPostIsNotAcceptable() {
        PeopleFixture.assigned(UUID.randomUUID().toString(), record, DUTY, "2025-04-01")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/postId"));
    }

    @Test
    void dutiesAreReadBySignedInAndAssignedByPerformanceOfficers() {
        Api.anybody().get("/v1/responsibilities").then().statusCode(401);
        Api.as(Roles.DATA_PROVIDER)
                .body("{}")
                .post("/v1/responsibilities")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse history() {
        return Api.as(Roles.VIEWER)
                .queryParam("resourceId", record)
                .queryParam("duty", DUTY)
                .get("/v1/responsibilities")
                .then()
                .statusCode(200);
    }
}

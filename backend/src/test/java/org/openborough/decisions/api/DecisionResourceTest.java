package org.openborough.decisions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.links.api.LinkRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class DecisionResourceTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Sql sql;

    @Nested
    class Reading {

        @Test
        void aDecisionIsPublicWithItsMeeting() {
            Response open = MinuteRequests.publicDecision();
            Response draft = MinuteRequests.draftDecision();

            Api.anybody()
                    .get("/v1/decisions/" + open.path("id"))
                    .then()
                    .statusCode(200)
                    .body("isPublished", equalTo(true))
                    .body("item.title", equalTo("Winter opening of day centres"));
            Api.anybody()
                    .get("/v1/decisions/" + draft.path("id"))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-decision"));
            Api.as(Roles.VIEWER).get("/v1/decisions/" + draft.path("id")).then().body("isPublished", equalTo(false));
        }

        @Test
        void whatIsDecidedOnAnExemptItemIsNotPublic() {
            String meeting = MinuteRequests.published().path("id");
            Response decision = MinuteRequests.decision(
                    MinuteRequests.item(meeting, "Sale of land", true).path("id"));

            Api.anybody().get("/v1/decisions?meeting=" + meeting).then().body("items", empty());
            Api.as(Roles.VIEWER)
                    .get("/v1/decisions/" + decision.path("id"))
                    .then()
                    .statusCode(200)
                    .body("isPublished", equalTo(false));
        }

        @Test
        void theListIsFilteredByMeetingBodyOutcomeWordsAndTime() {
            Response decision = MinuteRequests.publicDecision();
            String body = decision.path("meeting.body");
            String meeting = decision.path("meeting.id");
            String item = decision.path("item.id");

            found("meeting=" + meeting + "&item=" + item + "&body=" + body + "&outcome=agreed&q=winter weekends"
                            + "&from=2026-06-18T00:00:00Z&to=2026-06-19T00:00:00Z")
                    .body("items.id", contains(decision.<String>path("id")));
            found("meeting=" + meeting + "&outcome=deferred").body("items", empty());
            found("meeting=" + meeting + "&q=something else").body("items", empty());
            found("meeting=" + meeting + "&from=2026-06-19T00:00:00Z").body("items", empty());
        }

        @Test
        void theListNeedsTheSameStatementsWhateverItsLength() {
            String meeting = MinuteRequests.published().path("id");
            MinuteRequests.decision(MinuteRequests.item(meeting, "First", false).path("id"));
            long forOne = statementsFor("/v1/decisions?meeting=" + meeting);
            MinuteRequests.decision(
                    MinuteRequests.item(meeting, "Second", false).path("id"));
            MinuteRequests.decision(MinuteRequests.item(meeting, "Third", false).path("id"));

            assertThat(statementsFor("/v1/decisions?meeting=" + meeting)).isEqualTo(forOne);
        }

        @Test
        void theListIsGivenAsATable() {
            Response decision = MinuteRequests.publicDecision();

            String table = Api.anybody()
                    .accept("text/csv")
                    .get("/v1/decisions?meeting=" + decision.path("meeting.id"))
                    .asString();

            assertThat(table).contains("minuteNumber").contains("meetingBody").contains("winter weekends");
        }

        @Test
        void isFoundByTheWordsOfTheResolutionAndOfTheItem() {
            String word = Names.unique("zebracrossing").replace(" ", "");
            String meeting = MinuteRequests.published().path("id");
            String byItem = MinuteRequests.decision(
                            MinuteRequests.item(meeting, "A " + word, false).path("id"))
                    .path("id");
            Map<String, Object> minute = MinuteRequests.aMinute();
            minute.put("resolution", "That a " + word + " be painted.");
            String byText = MinuteRequests.decision(
                            MinuteRequests.item(meeting, "Roads", false).path("id"), minute)
                    .path("id");
            MinuteRequests.decision(
                    MinuteRequests.item(meeting, "Exempt " + word, true).path("id"));

            Api.anybody()
                    .get("/v1/search?kind=decision&q=" + word)
                    .then()
                    .body("groups[0].total", equalTo(2))
                    .body("groups[0].items.id", hasItem(byItem))
                    .body("groups[0].items.id", hasItem(byText));
        }
    }

    @Nested
    class Minuting {

        @Test
        void aDraftIsChangedInPlaceAndRemoved() {
            Response draft = MinuteRequests.draftDecision();
            String path = "/v1/decisions/" + draft.path("id");

            Response changed = MinuteRequests.patch(path, draft, Map.of("outcome", "noted"));

            changed.then().statusCode(200).body("outcome", equalTo("noted")).body("corrections", empty());
            MinuteRequests.delete(path, changed).then().statusCode(204);
        }

        @Test
        void publishedMinutesAreCorrectedAndKeepTheirFirstWords() {
            Response decision = MinuteRequests.publicDecision();
            String path = "/v1/decisions/" + decision.path("id");
            MinuteRequests.patch(path, decision, Map.of("outcome", "noted"))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/minutes-published"));

            Response corrected =
                    MinuteRequests.change(path + "/correct", decision, correction(decision, "On Saturdays."));

            corrected
                    .then()
                    .statusCode(200)
                    .body("resolution", equalTo("On Saturdays."))
                    .body("corrections.resolution", contains("That the day centres open on winter weekends."))
                    .body("corrections.madeBy", contains("Petitions officer"))
                    .body("corrections.reason", contains("The minutes named the wrong days."));
            MinuteRequests.change(path + "/correct", corrected, correction(decision, "On Saturdays."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/nothing-corrected"));
        }

        @Test
        void theDatabaseKeepsWhatWasCorrected() {
            Response decision = MinuteRequests.publicDecision();
            MinuteRequests.change(
                    "/v1/decisions/" + decision.path("id") + "/correct", decision, correction(decision, "On Sundays."));

            assertThatThrownBy(() -> sql.run(Sql.AS_TEST
                            + "update decision_correction set resolution = 'Never said' where decision_id = '%s'"
                                    .formatted(decision.<String>path("id"))))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }

        @Test
        void aMinuteNumberIsGivenOnceWithinAMeeting() {
            String meeting = MinuteRequests.draft().path("id");
            Map<String, Object> minute = MinuteRequests.aMinute();
            String item = MinuteRequests.item(meeting, "First", false).path("id");
            MinuteRequests.decision(item, minute);

            MinuteRequests.decision(item, minute).then().statusCode(409).body("type", endsWith("/minute-number-taken"));
        }

        @Test
        void anItemThatIsNotThereIsNamed() {
            MinuteRequests.decision(UUID.randomUUID().toString())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/itemId"));
        }

        @Test
        void aConditionMayHangOnAnotherDecisionAndIsSettledOnce() {
            Response other = MinuteRequests.publicDecision();
            Map<String, Object> minute = MinuteRequests.aMinute();
            minute.put(
                    "conditions", List.of(Map.of("wording", "Subject to the grant.", "dependsOnId", other.path("id"))));
            Response decision = MinuteRequests.decision(
                    MinuteRequests.item(other.path("meeting.id"), "Second", false)
                            .path("id"),
                    minute);
            String settle = "/v1/decisions/" + decision.path("id") + "/conditions/1/settle";
            Map<String, Object> met = Map.of("isMet", true, "settledOn", "2026-09-30", "note", "Awarded.");

            Response settled = MinuteRequests.change(settle, decision, met);

            settled.then()
                    .statusCode(200)
                    .body("conditions.state", contains("met"))
                    .body("conditions.dependsOnId", contains(other.<String>path("id")));
            MinuteRequests.change(settle, settled, met)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/condition-settled"));
            MinuteRequests.change(settle.replace("/1/", "/2/"), settled, met)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-condition"));
        }

        @Test
        void aConditionDoesNotHangOnWhatIsNotThere() {
            Map<String, Object> minute = MinuteRequests.aMinute();
            minute.put("conditions", List.of(Map.of("wording", "If.", "dependsOnId", UUID.randomUUID())));
            String meeting = MinuteRequests.draft().path("id");

            MinuteRequests.decision(MinuteRequests.item(meeting, "First", false).path("id"), minute)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/conditions/0/dependsOnId"));
        }

        @Test
        void minutesAreKeptByDemocraticServices() {
            Api.anybody().body("{}").post("/v1/decisions").then().statusCode(401);
            Api.as(Roles.COUNCILLOR).body("{}").post("/v1/decisions").then().statusCode(403);
        }

        private Map<String, Object> correction(Response decision, String resolution) {
            Map<String, Object> body = new HashMap<>();
            body.put("minuteNumber", decision.path("minuteNumber"));
            body.put("resolution", resolution);
            body.put("outcome", "agreed");
            body.put("reason", "The minutes named the wrong days.");
            return body;
        }
    }

    @Nested
    class Linking {

        @Test
        void aDecisionIsLinkedAndNamedByItsItemAndMinute() {
            Response decision = MinuteRequests.publicDecision();
            String indicator = IndicatorRequests.active();

            LinkRequests.create(LinkRequests.aLink("indicator", indicator, "informed", "decision", decision.path("id")))
                    .then()
                    .statusCode(201);

            Api.anybody()
                    .get("/v1/links?recordId=" + indicator)
                    .then()
                    .body("items.to.title", contains("Winter opening of day centres"))
                    .body("items.to.reference", contains(decision.<String>path("minuteNumber")))
                    .body("items.wordsBack", contains("was informed by"));
        }

        @Test
        void aLinkToADraftIsForTheCouncilsOwnPeople() {
            Response decision = MinuteRequests.draftDecision();
            String indicator = IndicatorRequests.active();
            LinkRequests.create(
                    LinkRequests.aLink("indicator", indicator, "informed", "decision", decision.path("id")));

            Api.anybody().get("/v1/links?recordId=" + indicator).then().body("items", empty());
            Api.as(Roles.VIEWER).get("/v1/links?recordId=" + indicator).then().body("items", hasSize(1));
        }

        @Test
        void aMeetingIsLinkedByItsBodyAndDay() {
            Response meeting = MinuteRequests.published();
            String indicator = IndicatorRequests.active();
            LinkRequests.create(
                    LinkRequests.aLink("meeting", meeting.path("id"), "considered", "indicator", indicator));

            Api.anybody()
                    .get("/v1/links?recordId=" + indicator)
                    .then()
                    .body("items.from.title", contains(meeting.path("body") + ", 18 June 2026"));
        }
    }

    private static ValidatableResponse found(String filters) {
        return Api.anybody().get("/v1/decisions?" + filters).then().statusCode(200);
    }

    private long statementsFor(String path) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.anybody().get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}

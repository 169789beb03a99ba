package org.openborough.decisions.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class MeetingResourceTest {

    @Nested
    class Meetings {

        @Test
        void aDraftIsForTheCouncilsOwnPeopleUntilItIsPublished() {
            Response draft = MinuteRequests.draft();
            String path = "/v1/meetings/" + draft.path("id");
            Api.anybody().get(path).then().statusCode(404).body("type", endsWith("/no-such-meeting"));
            Api.as(Roles.VIEWER).get(path).then().statusCode(200);

            MinuteRequests.publish(draft).then().statusCode(200).body("publishedAt", notNullValue());

            Api.anybody().get(path).then().statusCode(200);
        }

        @Test
        void theListShowsEachReaderWhatIsForThem() {
            Response draft = MinuteRequests.draft();
            String list = "/v1/meetings?q=" + draft.path("body");

            Api.anybody().get(list).then().statusCode(200).body("items", empty());
            Api.as(Roles.VIEWER)
                    .get(list + "&from=2026-06-18T00:00:00Z&to=2026-06-19T00:00:00Z")
                    .then()
                    .body("items.id", contains(draft.<String>path("id")));
            Api.as(Roles.VIEWER).get(list + "&to=2026-06-18T00:00:00Z").then().body("items", empty());
        }

        @Test
        void aMeetingIsRecordedOnce() {
            Map<String, Object> body = MinuteRequests.aMeeting();
            MinuteRequests.create("/v1/meetings", body);

            MinuteRequests.create("/v1/meetings", body)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/meeting-recorded-already"));
        }

        @Test
        void itIsChangedAndPublishedOnce() {
            Response draft = MinuteRequests.draft();
            String path = "/v1/meetings/" + draft.path("id");

            Response changed = MinuteRequests.patch(path, draft, Map.of("minutesUrl", "https://council.example/1"));

            changed.then().statusCode(200).body("minutesUrl", equalTo("https://council.example/1"));
            MinuteRequests.publish(draft).then().statusCode(412);
            MinuteRequests.publish(MinuteRequests.publish(changed))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/meeting-published"));
        }

        @Test
        void anAddressThatABrowserWouldRunIsRefused() {
            Map<String, Object> body = MinuteRequests.aMeeting();
            body.put("minutesUrl", "javascript:alert(1)");

            MinuteRequests.create("/v1/meetings", body)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/minutesUrl"));
        }

        @Test
        void onlyADraftWithoutItemsIsRemoved() {
            Response draft = MinuteRequests.draft();
            Response published = MinuteRequests.published();
            Response withItem = MinuteRequests.draft();
            MinuteRequests.item(withItem.path("id"), "Minutes", false);

            MinuteRequests.delete("/v1/meetings/" + draft.path("id"), draft)
                    .then()
                    .statusCode(204);
            MinuteRequests.delete("/v1/meetings/" + published.path("id"), published)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/meeting-published"));
            MinuteRequests.delete("/v1/meetings/" + withItem.path("id"), withItem)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/still-in-use"));
        }

        @Test
        void meetingsAreKeptByDemocraticServices() {
            Api.anybody().body("{}").post("/v1/meetings").then().statusCode(401);
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .body("{}")
                    .post("/v1/meetings")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Items {

        private Response meeting;
        private String items;

        @BeforeEach
        void aMeetingIsPublished() {
            meeting = MinuteRequests.published();
            items = "/v1/meetings/" + meeting.path("id") + "/items";
        }

        @Test
        void standInTheOrderOfTheMeeting() {
            String second = itemWith("2", 2).path("id");
            String first = itemWith("1", 1).path("id");
            String last = MinuteRequests.item(meeting.path("id"), "Any other business", false)
                    .path("id");

            Api.anybody().get(items).then().statusCode(200).body("items.id", contains(first, second, last));
        }

        @Test
        void anExemptItemIsKeptFromThePublic() {
            String exempt = MinuteRequests.item(meeting.path("id"), "Sale of land", true)
                    .path("id");

            Api.anybody().get(items).then().body("items.id", not(hasItem(exempt)));
            Api.as(Roles.COUNCILLOR).get(items).then().body("items.id", hasItem(exempt));
            Api.anybody()
                    .get("/v1/meeting-items/" + exempt)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-item"));
        }

        @Test
        void whatBecomesExemptIsTakenBackFromThoseWhoFollowChanges() {
            Response item = MinuteRequests.item(meeting.path("id"), "Sale of land", false);
            String decision = MinuteRequests.decision(item.path("id")).path("id");

            MinuteRequests.patch("/v1/meeting-items/" + item.path("id"), item, Map.of("isExempt", true))
                    .then()
                    .statusCode(200);

            Api.anybody()
                    .get(items + "?updatedSince=2026-01-01T00:00:00Z")
                    .then()
                    .body("removed.id", hasItem(item.<String>path("id")));
            Api.anybody()
                    .get("/v1/decisions?updatedSince=2026-01-01T00:00:00Z&limit=200&body=nowhere")
                    .then()
                    .body("removed.id", hasItem(decision));
        }

        @Test
        void aNumberIsGivenOnce() {
            itemWith("7", 7);

            itemWith("7", 8).then().statusCode(409).body("type", endsWith("/item-number-taken"));
        }

        @Test
        void isRemovedOnlyFromADraft() {
            Response draft = MinuteRequests.draft();
            Response there = MinuteRequests.item(draft.path("id"), "Minutes", false);
            Response here = itemWith("9", 9);

            MinuteRequests.delete("/v1/meeting-items/" + there.path("id"), there)
                    .then()
                    .statusCode(204);
            MinuteRequests.delete("/v1/meeting-items/" + here.path("id"), here)
                    .then()
                    .statusCode(409);
        }

        private Response itemWith(String number, int position) {
            Map<String, Object> body = new HashMap<>();
            body.put("number", number);
            body.put("title", "Business");
            body.put("position", position);
            body.put("isExempt", false);
            return MinuteRequests.create(items, body);
        }
    }
}

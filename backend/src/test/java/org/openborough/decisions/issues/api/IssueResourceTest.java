package org.openborough.decisions.issues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.decisions.api.MinuteRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class IssueResourceTest {

    private Response issue;
    private String path;

    @BeforeEach
    void anIssueIsOpened() {
        issue = MinuteRequests.create("/v1/issues", Map.of("title", Names.unique("Opening hours of day centres")));
        path = "/v1/issues/" + issue.path("id");
    }

    @Test
    void isFollowedThroughTheMeetingsEarliestFirst() {
        Response decision = MinuteRequests.publicDecision();
        Map<String, Object> later = MinuteRequests.aMeeting();
        later.put("heldAt", "2026-09-18T17:30:00Z");
        Response meeting = MinuteRequests.publish(MinuteRequests.create("/v1/meetings", later));
        String report =
                MinuteRequests.item(meeting.path("id"), "Report back", false).path("id");

        Response changed = thread(thread(issue, report), decision.path("item.id"));

        Api.anybody()
                .get(path + "/items")
                .then()
                .statusCode(200)
                .body("items.id", contains(decision.path("item.id"), report));
        Api.anybody()
                .get("/v1/decisions?issue=" + issue.path("id"))
                .then()
                .body("items.id", contains(decision.<String>path("id")));
        assertThat(Instant.parse(changed.path("updatedAt"))).isAfter(Instant.parse(issue.path("updatedAt")));
    }

    @Test
    void isPublicOnceAPublishedMeetingDealsWithIt() {
        Api.anybody().get(path).then().statusCode(404).body("type", endsWith("/no-such-issue"));
        Response drafted = thread(issue, MinuteRequests.draftDecision().path("item.id"));
        Api.anybody().get(path).then().statusCode(404);

        thread(drafted, MinuteRequests.publicDecision().path("item.id"));

        Api.anybody().get(path).then().statusCode(200);
        Api.anybody()
                .get("/v1/search?kind=issue&q=" + issue.path("title"))
                .then()
                .body("groups[0].items.id", contains(issue.<String>path("id")));
        Api.anybody()
                .get("/v1/issues?open=true&q=" + issue.path("title"))
                .then()
                .body("items.id", hasItem(issue.<String>path("id")));
    }

    @Test
    void anItemBelongsToItOnceAndCanBeTakenOut() {
        String item = MinuteRequests.publicDecision().path("item.id");
        Response threaded = thread(issue, item);

        thread(threaded, item).then().statusCode(409).body("type", endsWith("/item-in-thread"));
        Response without = MinuteRequests.change(path + "/remove-item", threaded, Map.of("itemId", item));

        without.then().statusCode(200);
        Api.as(Roles.VIEWER).get(path + "/items").then().body("items", empty());
        MinuteRequests.change(path + "/remove-item", without, Map.of("itemId", item))
                .then()
                .statusCode(404)
                .body("type", endsWith("/no-such-item"));
    }

    @Test
    void whatIsClosedTakesNoMoreItemsUntilItIsOpenedAgain() {
        Response closed = MinuteRequests.change(path + "/close", issue, Map.of());

        closed.then().statusCode(200).body("closedOn", notNullValue());
        MinuteRequests.change(path + "/close", closed, Map.of()).then().body("type", endsWith("/issue-closed"));
        thread(closed, MinuteRequests.publicDecision().path("item.id"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/issue-closed"));
        Response reopened = MinuteRequests.change(path + "/reopen", closed, Map.of());
        reopened.then().statusCode(200);
        MinuteRequests.change(path + "/reopen", reopened, Map.of()).then().body("type", endsWith("/issue-open"));
    }

    @Test
    void aTitleIsGivenOnce() {
        MinuteRequests.create("/v1/issues", Map.of("title", issue.<String>path("title")))
                .then()
                .statusCode(409)
                .body("type", endsWith("/issue-title-taken"));
        MinuteRequests.patch(path, issue, Map.of("summary", "Asked for by a petition."))
                .then()
                .statusCode(200)
                .body("summary", equalTo("Asked for by a petition."));
    }

    private Response thread(Response present, String itemId) {
        return MinuteRequests.change(path + "/add-item", present, Map.of("itemId", itemId));
    }
}

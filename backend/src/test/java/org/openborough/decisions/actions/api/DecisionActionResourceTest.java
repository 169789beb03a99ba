package org.openborough.decisions.actions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.decisions.api.MinuteRequests;
import org.openborough.people.api.PeopleFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class DecisionActionResourceTest {

    private static final String ACTIONS = "/v1/decision-actions";

    @Inject
    SessionFactory sessions;

    @Nested
    class Asking {

        @Test
        void anActionOfAPublicDecisionIsPublicWithThePostThatActs() {
            String post = PeopleFixture.aPost();
            Response action = asked(MinuteRequests.publicDecision(), post);

            Api.anybody()
                    .get(ACTIONS + "/" + action.path("id"))
                    .then()
                    .statusCode(200)
                    .body("owner.id", equalTo(post))
                    .body("state", equalTo("open"))
                    .body("decision.title", equalTo("Winter opening of day centres"));
        }

        @Test
        void anActionOfADraftIsNot() {
            Response action = asked(MinuteRequests.draftDecision(), PeopleFixture.aPost());

            Api.anybody()
                    .get(ACTIONS + "/" + action.path("id"))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-action"));
        }

        @Test
        void aRequestForAReportNamesTheBodyThatWantsIt() {
            Map<String, Object> body = anAction(MinuteRequests.publicDecision(), PeopleFixture.aPost());
            body.put("kind", "report");

            MinuteRequests.create(ACTIONS, body).then().statusCode(422).body("errors.pointer", contains("/reportTo"));
            body.put("reportTo", "Overview and Scrutiny Committee");
            MinuteRequests.create(ACTIONS, body).then().statusCode(201);
        }

        @Test
        void decisionAndPostMustBeThere() {
            Map<String, Object> body =
                    anAction(MinuteRequests.publicDecision(), UUID.randomUUID().toString());
            MinuteRequests.create(ACTIONS, body).then().statusCode(422).body("errors.pointer", contains("/postId"));
            body.put("decisionId", UUID.randomUUID());

            MinuteRequests.create(ACTIONS, body).then().statusCode(422).body("errors.pointer", contains("/decisionId"));
        }

        @Test
        void itIsChangedWhileItIsOpen() {
            Response action = asked(MinuteRequests.publicDecision(), PeopleFixture.aPost());

            MinuteRequests.patch(path(action), action, Map.of("due", "2027-01-31"))
                    .then()
                    .statusCode(200)
                    .body("due", equalTo("2027-01-31"));
        }

        @Test
        void actionsAreAskedForByDemocraticServices() {
            Api.anybody().body("{}").post(ACTIONS).then().statusCode(401);
            Api.as(Roles.SERVICE_DIRECTOR).body("{}").post(ACTIONS).then().statusCode(403);
        }
    }

    @Nested
    class Listing {

        @Test
        void showsTheActionsOfADecisionThoseDueFirst() {
            Response decision = MinuteRequests.publicDecision();
            Map<String, Object> later = anAction(decision, PeopleFixture.aPost());
            later.put("due", "2027-02-01");
            String second = MinuteRequests.create(ACTIONS, later).path("id");
            String first = asked(decision, PeopleFixture.aPost()).path("id");

            Api.anybody()
                    .get(ACTIONS + "?kind=task&state=open&decision=" + decision.path("id"))
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(first, second));
            Api.anybody()
                    .get(ACTIONS + "?kind=report&decision=" + decision.path("id"))
                    .then()
                    .body("items", empty());
        }

        @Test
        void showsWhoeverHoldsThePostTheirOwn() {
            String subject = "actor-" + UUID.randomUUID();
            String post = heldBy(subject);
            String mine = asked(MinuteRequests.publicDecision(), post).path("id");
            asked(MinuteRequests.publicDecision(), PeopleFixture.aPost());

            Api.person(subject, Roles.VIEWER)
                    .get(ACTIONS + "?mine=true")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(mine));
            Api.anybody().get(ACTIONS + "?post=" + post).then().body("items.id", contains(mine));
            Api.anybody().get(ACTIONS + "?mine=true").then().body("items", empty());
        }

        @Test
        void showsWhatIsOverdue() {
            Map<String, Object> body = anAction(MinuteRequests.publicDecision(), PeopleFixture.aPost());
            body.put("due", "2020-01-31");
            Response action = MinuteRequests.create(ACTIONS, body);

            Api.anybody()
                    .get(ACTIONS + "?overdue=true&decision=" + action.path("decision.id"))
                    .then()
                    .body("items.id", contains(action.<String>path("id")))
                    .body("items.isOverdue", contains(true));
        }

        @Test
        void needsTheSameStatementsWhateverItsLength() {
            Response decision = MinuteRequests.publicDecision();
            asked(decision, PeopleFixture.aPost());
            String list = ACTIONS + "?decision=" + decision.path("id");
            long forOne = statementsFor(list);
            asked(decision, PeopleFixture.aPost());
            asked(decision, PeopleFixture.aPost());

            assertThat(statementsFor(list)).isEqualTo(forOne);
        }
    }

    @Nested
    class Acting {

        private final String subject = "actor-" + UUID.randomUUID();

        @Test
        void whoeverHoldsThePostSaysHowItGetsOnAndThatItIsDone() {
            Response action = asked(MinuteRequests.publicDecision(), heldBy(subject));
            actor().body(Map.of("note", "Two of five are open."))
                    .post(path(action) + "/notes")
                    .then()
                    .statusCode(201);

            actor().header("If-Match", action.header("ETag"))
                    .body(Map.of("evidence", "All opened.", "evidenceUrl", "https://council.example/"))
                    .post(path(action) + "/complete")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("done"))
                    .body("evidence", equalTo("All opened."));
            Api.as(Roles.VIEWER)
                    .get(path(action) + "/notes")
                    .then()
                    .body("items.note", contains("Two of five are open."));
        }

        @Test
        void othersDoNot() {
            Response action = asked(MinuteRequests.publicDecision(), PeopleFixture.aPost());

            actor().body(Map.of("note", "Done?"))
                    .post(path(action) + "/notes")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/not-the-acting-post"));
            actor().header("If-Match", action.header("ETag"))
                    .body(Map.of("evidence", "Done."))
                    .post(path(action) + "/complete")
                    .then()
                    .statusCode(403);
            Api.anybody().get(path(action) + "/notes").then().statusCode(401);
        }

        @Test
        void aReportNamesTheItemOfTheMeetingThatHadIt() {
            Map<String, Object> body = anAction(MinuteRequests.publicDecision(), PeopleFixture.aPost());
            body.put("kind", "report");
            body.put("reportTo", "Cabinet");
            Response action = MinuteRequests.create(ACTIONS, body);
            String meeting = MinuteRequests.published().path("id");
            String item = MinuteRequests.item(meeting, "Report back", false).path("id");

            MinuteRequests.change(
                            path(action) + "/complete", action, Map.of("evidence", "Reported.", "reportedItemId", item))
                    .then()
                    .statusCode(200)
                    .body("reported.itemId", equalTo(item))
                    .body("reported.meetingId", equalTo(meeting));
        }

        @Test
        void movesToAnotherPostAndKeepsWhoHadItAndWhy() {
            String first = PeopleFixture.aPost();
            String second = PeopleFixture.aPost();
            Response action = asked(MinuteRequests.publicDecision(), first);

            Response moved = reassign(action, second);

            moved.then().statusCode(200).body("owner.id", equalTo(second));
            Api.as(Roles.VIEWER)
                    .get(path(action) + "/notes")
                    .then()
                    .body("items[0].note", endsWith("The service moved."));
            Api.as(Roles.VIEWER)
                    .get("/v1/audit-events?resourceKind=decision-action&resourceId=" + action.path("id"))
                    .then()
                    .body("items.action", hasItem("assigned"));
            reassign(moved, second).then().statusCode(409).body("type", endsWith("/duty-held-already"));
            reassign(action, first).then().statusCode(412);
        }

        @Test
        void whatIsCancelledCanBeOpenedAgain() {
            Response action = asked(MinuteRequests.publicDecision(), PeopleFixture.aPost());

            Response cancelled = MinuteRequests.change(path(action) + "/cancel", action, Map.of("reason", "Replaced."));

            cancelled.then().statusCode(200).body("state", equalTo("cancelled"));
            MinuteRequests.change(path(action) + "/cancel", cancelled, Map.of("reason", "Again."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/action-settled"));
            Response reopened =
                    MinuteRequests.change(path(action) + "/reopen", cancelled, Map.of("reason", "Wanted after all."));
            reopened.then().statusCode(200).body("state", equalTo("open"));
            MinuteRequests.change(path(action) + "/reopen", reopened, Map.of("reason", "Again."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/action-open"));
        }

        private RequestSpecification actor() {
            return Api.person(subject, Roles.VIEWER);
        }
    }

    private static Response reassign(Response action, String post) {
        return MinuteRequests.change(
                path(action) + "/reassign", action, Map.of("postId", post, "reason", "The service moved."));
    }

    private static Map<String, Object> anAction(Response decision, String post) {
        Map<String, Object> body = new HashMap<>();
        body.put("decisionId", decision.path("id"));
        body.put("postId", post);
        body.put("kind", "task");
        body.put("task", "Open the day centres.");
        body.put("due", "2027-01-15");
        return body;
    }

    private static Response asked(Response decision, String post) {
        return MinuteRequests.create(ACTIONS, anAction(decision, post));
    }

    private static String heldBy(String subject) {
        String post = PeopleFixture.aPost();
        PeopleFixture.appointed(post, PeopleFixture.aPersonSignedInAs(subject), "substantive", "2026-01-01", null);
        return post;
    }

    private static String path(Response action) {
        return ACTIONS + "/" + action.path("id");
    }

    private long statementsFor(String path) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.anybody().get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}

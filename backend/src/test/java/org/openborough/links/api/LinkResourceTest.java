package org.openborough.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.links.api.LinkRequests.change;
import static org.openborough.links.api.LinkRequests.create;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class LinkResourceTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Sql sql;

    private String recycling;

    @BeforeEach
    void anIndicatorIsThere() {
        recycling = IndicatorRequests.active();
    }

    @Nested
    class Reading {

        @Test
        void readsBothWaysWithTheNamesOfBothRecords() {
            String litter = IndicatorRequests.active();
            linked(recycling, litter).then().statusCode(201);

            linksOf(litter, Api.anybody())
                    .body("items.from.id", contains(recycling))
                    .body("items.words", contains("is related to"))
                    .body("items.to.id", contains(litter))
                    .body("items.to.title", contains("Household waste recycled or composted"))
                    .body("items.to.url", contains("/indicators/" + litter))
                    .body("items.madeBy", contains("Performance officer"));
            linksOf(recycling, Api.anybody()).body("items.to.id", contains(litter));
        }

        @Test
        void isShownOnlyToWhoeverMaySeeBothRecords() {
            String draft =
                    IndicatorRequests.created(IndicatorRequests.anIndicator()).path("id");
            Response link = linked(recycling, draft);

            linksOf(recycling, Api.anybody()).body("items", empty()).body("total", equalTo(0));
            linksOf(recycling, Api.as(Roles.VIEWER)).body("items.to.id", contains(draft));
            Api.anybody()
                    .get("/v1/links/" + link.path("id"))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/no-such-link"));
        }

        @Test
        void hiddenLinksLeaveNoGapInAPage() {
            String visible = IndicatorRequests.active();
            linked(recycling, visible);
            linked(
                    recycling,
                    IndicatorRequests.created(IndicatorRequests.anIndicator()).path("id"));

            Api.anybody()
                    .get("/v1/links?limit=1&recordId=" + recycling)
                    .then()
                    .body("items.to.id", contains(visible))
                    .body("next", nullValue());
        }

        @Test
        void isFoundByTypeKindAndDay() {
            String other = IndicatorRequests.active();
            Map<String, Object> past = body(recycling, other);
            past.put("validTo", "2026-04-30");
            create(past);

            found("&type=relates-to&otherKind=indicator&recordKind=indicator&on=2026-04-30")
                    .body("items", hasSize(1));
            found("&on=2026-05-01").body("items", empty());
            found("&type=measures").body("items", empty());
            found("&otherKind=petition").body("items", empty());
        }

        @Test
        void isListedWithTheSameNumberOfStatementsWhateverItsLength() {
            linked(recycling, IndicatorRequests.active());
            long forOne = statementsFor("/v1/links?recordId=" + recycling);
            linked(recycling, IndicatorRequests.active());
            linked(recycling, IndicatorRequests.active());

            assertThat(statementsFor("/v1/links?recordId=" + recycling)).isEqualTo(forOne);
        }

        @Test
        void isGivenAsATable() {
            linked(recycling, IndicatorRequests.active());

            String table = Api.anybody()
                    .accept("text/csv")
                    .get("/v1/links?recordId=" + recycling)
                    .asString();

            assertThat(table).contains("fromTitle").contains("is related to");
        }

        @Test
        void theTypesSayWhatTheyJoin() {
            Api.anybody()
                    .get("/v1/link-types")
                    .then()
                    .statusCode(200)
                    .body("items.type", hasItem("measures"))
                    .body("items.find { it.type == 'decides-on' }.toKinds", hasItem("petition"));
        }
    }

    @Nested
    class Making {

        @Test
        void theSameIsNotLinkedTwiceOnOneDay() {
            String other = IndicatorRequests.active();
            linked(recycling, other);

            linked(recycling, other).then().statusCode(409).body("type", endsWith("/linked-already"));
        }

        @Test
        void recordsThatAreNotThereAreNamed() {
            create(body(UUID.randomUUID().toString(), UUID.randomUUID().toString()))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unsound-link"))
                    .body("errors.pointer", containsInAnyOrder("/from", "/to"));
        }

        @Test
        void aKindThatNobodySpeaksForIsNotLinked() {
            create(LinkRequests.aLink(
                            "indicator",
                            recycling,
                            "relates-to",
                            "plan",
                            UUID.randomUUID().toString()))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unknown-record"));
        }

        @Test
        void isForOfficers() {
            Api.anybody().body("{}").post("/v1/links").then().statusCode(401);
            Api.as(Roles.COUNCILLOR).body("{}").post("/v1/links").then().statusCode(403);
        }
    }

    @Nested
    class Ending {

        @Test
        void keepsTheLinkWithItsLastDayAndReason() {
            Response link = linked(recycling, IndicatorRequests.active());

            change(link, "/end", Map.of("reason", "Replaced by another.", "validTo", "2026-05-31"))
                    .then()
                    .statusCode(200)
                    .body("validTo", equalTo("2026-05-31"))
                    .body("endReason", equalTo("Replaced by another."));
        }

        @Test
        void isDoneOnce() {
            Response link = linked(recycling, IndicatorRequests.active());
            Response ended = change(link, "/end", Map.of("reason", "Done."));

            change(ended, "/end", Map.of("reason", "Again."))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/link-ended"));
            change(link, "/end", Map.of("reason", "Late.")).then().statusCode(412);
        }

        @Test
        void removingLeavesItInTheTrailWithTheReason() throws SQLException {
            Response link = linked(recycling, IndicatorRequests.active());

            change(link, "/remove", Map.of("reason", "Wrong indicator.")).then().statusCode(204);

            Api.as(Roles.VIEWER).get("/v1/links/" + link.path("id")).then().statusCode(404);
            assertThat(sql.value("select reason from audit_event where action = 'removed' and resource_id = '%s'"
                            .formatted(link.<String>path("id"))))
                    .isEqualTo("Wrong indicator.");
        }
    }

    @Test
    void aRecordThatIsDeletedTakesItsLinksWithIt() throws SQLException {
        String other = IndicatorRequests.active();
        linked(recycling, other);
        linked(other, recycling);

        sql.run(Sql.AS_TEST + "delete from indicator where id = '%s'".formatted(other));

        assertThat(sql.value("select count(*) from link where '%s' in (from_id, to_id)".formatted(other)))
                .isEqualTo("0");
    }

    private static Map<String, Object> body(String from, String to) {
        return LinkRequests.aLink("indicator", from, "relates-to", "indicator", to);
    }

    private static Response linked(String from, String to) {
        return create(body(from, to));
    }

    private static ValidatableResponse linksOf(String record, RequestSpecification reader) {
        return reader.get("/v1/links?count=true&recordId=" + record).then().statusCode(200);
    }

    private ValidatableResponse found(String filters) {
        return Api.anybody()
                .get("/v1/links?recordId=" + recycling + filters)
                .then()
                .statusCode(200);
    }

    private long statementsFor(String path) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.anybody().get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}

package org.openborough.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.people.api.OrganisationRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** Staying in step with a list: what changed since a time, and what the reader can no longer see. */
@ServiceTest
class ChangesTest {

    private static final String FAR_FUTURE = "9999-01-01T00:00:00Z";

    @Test
    void onlyWhatChangedSinceIsListed() {
        String before = OrganisationRequests.registered(Names.unique("Before")).path("id");
        Instant since = Instant.now();
        String after = OrganisationRequests.registered(Names.unique("After")).path("id");

        List<String> changed =
                changes(Api.anybody(), "/v1/organisations", since).getList("items.id");

        assertThat(changed).contains(after).doesNotContain(before);
    }

    @Test
    void removalsAreToldOnlyToThoseWhoAskForChanges() {
        Api.anybody().get("/v1/organisations").then().body("$", not(hasKey("removed")));
        Api.anybody()
                .queryParam("updatedSince", FAR_FUTURE)
                .get("/v1/organisations")
                .then()
                .body("$", hasKey("removed"));
    }

    @Test
    void whatWasDeletedIsToldByItsIdAlone() {
        Instant since = Instant.now();
        String theme = deletedTheme();

        Map<String, Object> removal = removals(Api.anybody(), "/v1/themes", since).stream()
                .filter(removed -> theme.equals(removed.get("id")))
                .findFirst()
                .orElseThrow();

        assertThat(removal).containsOnlyKeys("id", "removedAt");
    }

    @Test
    void whatWasDeletedBeforeIsNotTold() {
        String theme = deletedTheme();

        assertThat(removedIds(Api.anybody(), "/v1/themes", Instant.now())).doesNotContain(theme);
    }

    @Test
    void manyRemovalsFollowTheItemsOnPagesOfTheirOwn() {
        Instant since = Instant.now();
        List<String> themes = List.of(deletedTheme(), deletedTheme(), deletedTheme());

        List<String> told = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Api.anybody().queryParam("limit", 1);
            JsonPath page =
                    changes(cursor == null ? request : request.queryParam("cursor", cursor), "/v1/themes", since);
            told.addAll(page.getList("removed.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(told).containsAll(themes).doesNotHaveDuplicates();
    }

    @Test
    void aTableOfChangesHasTheItems() {
        Instant since = Instant.now();
        String name = Names.unique("After");
        OrganisationRequests.registered(name);

        String table = Api.anybody()
                .accept("text/csv")
                .queryParam("updatedSince", since.toString())
                .get("/v1/organisations")
                .asString();

        assertThat(table).contains(name);
    }

    @Nested
    class OfAnIndicatorThatIsUnpublished {

        private String indicator;
        private Instant since;

        @BeforeEach
        void anybodySeesIt() {
            indicator = IndicatorRequests.active();
            since = Instant.now();
        }

        @Test
        void thePublicIsToldThatItIsGone() {
            unpublish("staff");

            assertThat(removedIds(Api.anybody(), "/v1/indicators", since)).contains(indicator);
        }

        @Test
        void staffWhoStillSeeItAreNotTold() {
            unpublish("staff");

            assertThat(removedIds(Api.as(Roles.VIEWER), "/v1/indicators", since))
                    .doesNotContain(indicator);
        }

        @Test
        void partnersAreToldWhenItIsNoLongerForThem() {
            String client = aPartner();
            unpublish("partners");
            List<String> whileForPartners = removedIds(Api.partner(client), "/v1/indicators", since);
            unpublish("staff");

            assertThat(whileForPartners).doesNotContain(indicator);
            assertThat(removedIds(Api.partner(client), "/v1/indicators", since)).contains(indicator);
        }

        @Test
        void itsOwnerStillSeesItAndIsNotTold() {
            String client = MeasuringFixture.aClientOf(IndicatorRequests.owner(), "indicators:write");
            unpublish("staff");

            assertThat(removedIds(Api.partner(client), "/v1/indicators", since)).doesNotContain(indicator);
        }

        @Test
        void nobodyIsToldOnceItIsBack() {
            unpublish("staff");
            unpublish("public");

            JsonPath changes = changes(ofAnArea().queryParam("limit", 200), "/v1/indicators", since);

            assertThat(changes.<String>getList("removed.id")).doesNotContain(indicator);
            assertThat(changes.<String>getList("items.id")).contains(indicator);
        }

        private void unpublish(String visibility) {
            IndicatorRequests.patch(IndicatorRequests.read(indicator), Map.of("visibility", visibility))
                    .then()
                    .statusCode(200);
        }

        private static String aPartner() {
            String other =
                    OrganisationRequests.registered(Names.unique("Other trust")).path("id");
            return MeasuringFixture.aClientOf(other, "indicators:write");
        }
    }

    @Nested
    class OfValues {

        private String indicator;
        private String area;
        private String path;

        @BeforeEach
        void anIndicatorAndAnArea() {
            indicator = IndicatorRequests.active();
            area = MeasuringFixture.anArea();
            path = "/v1/indicators/" + indicator + "/observations";
        }

        @Test
        void aCorrectionIsAnItemAndTheValueItReplacesIsGone() {
            Response first = MeasuringFixture.recorded(indicator, MeasuringFixture.value(area, "2010/11", 40));
            Instant since = Instant.now();
            Map<String, Object> correction = Map.of("value", 41, "reason", "Counted again.");
            String second = MeasuringFixture.corrected(first, correction).path("id");

            JsonPath changes = changes(Api.anybody(), path, since);

            assertThat(changes.<String>getList("items.id")).containsExactly(second);
            assertThat(changes.<String>getList("removed.id")).containsExactly(first.<String>path("id"));
        }

        @Test
        void aListWithRevisionsLosesNothing() {
            Response first = MeasuringFixture.recorded(indicator, MeasuringFixture.value(area, "2010/11", 40));
            Instant since = Instant.now();
            MeasuringFixture.corrected(first, Map.of("value", 41, "reason", "Counted again."));

            JsonPath changes = changes(Api.anybody().queryParam("revisions", true), path, since);

            assertThat(changes.<String>getList("items.id")).hasSize(2);
            assertThat(changes.<String>getList("removed")).isEmpty();
        }

        @Test
        void anIndicatorChangesWithItsValues() {
            Instant since = Instant.now();
            MeasuringFixture.recorded(indicator, MeasuringFixture.value(area, "2010/11", 40));

            assertThat(changes(ofAnArea(), "/v1/indicators", since).<String>getList("items.id"))
                    .contains(indicator);
        }

        @Test
        void aValueThatIsHiddenLaterIsAChange() {
            Response shown = MeasuringFixture.recorded(indicator, MeasuringFixture.counts(area, "2010/11", 6, 60));
            shown.then().statusCode(201);
            Instant since = Instant.now();
            IndicatorRequests.patch(IndicatorRequests.read(indicator), Map.of("suppressionThreshold", 9));

            JsonPath changes = changes(Api.anybody(), path, since);

            assertThat(changes.<String>getList("items.id")).containsExactly(shown.<String>path("id"));
            assertThat(changes.getBoolean("items[0].isSuppressed")).isTrue();
        }
    }

    /** A question about all indicators as they stand in some area. */
    private static RequestSpecification ofAnArea() {
        return Api.anybody().queryParam("area", MeasuringFixture.anArea());
    }

    private static String deletedTheme() {
        Response theme = Api.as(Roles.PERFORMANCE_OFFICER)
                .body(Map.of("name", Names.unique("Passing")))
                .post("/v1/themes");
        Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", theme.header("ETag"))
                .delete("/v1/themes/" + theme.path("id"))
                .then()
                .statusCode(204);
        return theme.path("id");
    }

    private static List<String> removedIds(RequestSpecification caller, String list, Instant since) {
        return removals(caller, list, since).stream()
                .map(removed -> (String) removed.get("id"))
                .toList();
    }

    private static List<Map<String, Object>> removals(RequestSpecification caller, String list, Instant since) {
        return changes(caller.queryParam("limit", 200), list, since).getList("removed");
    }

    private static JsonPath changes(RequestSpecification caller, String list, Instant since) {
        Response response = caller.queryParam("updatedSince", since.toString()).get(list);
        response.then().statusCode(200);
        return response.jsonPath();
    }
}

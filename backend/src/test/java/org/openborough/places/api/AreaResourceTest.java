package org.openborough.places.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class AreaResourceTest {

    @Nested
    class Adding {

        @Test
        void anAreaIsAddedBelowAnotherByItsCode() {
            String around = PlacesFixture.anArea().path("code");
            Map<String, Object> area = PlacesFixture.area(PlacesFixture.aCode(), "Inner committee");
            area.put("parentCode", around);
            area.put("validFrom", "2020-05-07");
            area.put("tile", Map.of("column", 2, "row", 5));

            Response added = PlacesFixture.added(area);

            added.then().statusCode(201).body("parent.code", equalTo(around)).body("tile.row", equalTo(5));
            Api.anybody()
                    .get(added.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("validFrom", equalTo("2020-05-07"))
                    .body("latestPopulation", equalTo(null))
                    .body("boundaryFault", equalTo(null));
        }

        @Test
        void aCodeIsTakenOnce() {
            String code = PlacesFixture.anArea().path("code");

            PlacesFixture.added(PlacesFixture.area(code, "Another"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/area-code-taken"));
        }

        @Test
        void aCodeOfAnotherKindIsNotAcceptable() {
            PlacesFixture.added(PlacesFixture.area("E05000999", "A ward's code"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("code-of-another-kind"));
        }

        @Test
        void anUnknownParentIsNotAcceptable() {
            Map<String, Object> area = PlacesFixture.area(PlacesFixture.aCode(), "Lost");
            area.put("parentCode", "NOWHERE");

            PlacesFixture.added(area)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/parentCode"))
                    .body("errors[0].code", equalTo("unknown-area"));
        }

        @Test
        void anAliasStandsForOneArea() {
            String alias = PlacesFixture.aCode().toLowerCase();
            Map<String, Object> first = PlacesFixture.area(PlacesFixture.aCode(), "First");
            first.put("aliases", List.of(Map.of("scheme", "register", "alias", alias)));
            PlacesFixture.added(first).then().statusCode(201);
            Map<String, Object> second = PlacesFixture.area(PlacesFixture.aCode(), "Second");
            second.put("aliases", List.of(Map.of("scheme", "register", "alias", alias)));

            PlacesFixture.added(second).then().statusCode(409).body("type", equalTo("/problems/alias-taken"));
        }

        @Test
        void oneAreaStandsOnATile() {
            String around = PlacesFixture.anArea().path("code");
            Map<String, Object> area = PlacesFixture.area(PlacesFixture.aCode(), "First");
            area.put("parentCode", around);
            area.put("tile", Map.of("column", 1, "row", 1));
            PlacesFixture.added(area);
            area.put("code", PlacesFixture.aCode());

            PlacesFixture.added(area).then().statusCode(409).body("type", equalTo("/problems/tile-taken"));
        }

        @Test
        void onlyAdministratorsAddAreas() {
            Api.anybody().body("{}").post("/v1/areas").then().statusCode(401);
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .body("{}")
                    .post("/v1/areas")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Changing {

        @Test
        void anAbolishedAreaNamesItsSuccessorsAndItsFormerCodes() {
            String successor = PlacesFixture.anArea().path("code");
            Response old = PlacesFixture.anArea();

            PlacesFixture.patched(
                            old,
                            Map.of(
                                    "validTo", "2023-03-31",
                                    "successorCodes", List.of(successor),
                                    "aliases", List.of(Map.of("scheme", "dfe", "alias", PlacesFixture.aCode()))),
                            Roles.ADMINISTRATOR)
                    .then()
                    .statusCode(200)
                    .body("successors.code", contains(successor))
                    .body("aliases.scheme", contains("dfe"))
                    .body("version", equalTo(1));
        }

        @Test
        void aPerformanceOfficerMovesTilesOnly() {
            Response area = PlacesFixture.anArea();

            Response moved = PlacesFixture.patched(
                    area, Map.of("tile", Map.of("column", 3, "row", 4)), Roles.PERFORMANCE_OFFICER);

            moved.then().statusCode(200).body("tile.column", equalTo(3));
            PlacesFixture.patched(moved, Map.of("name", "Renamed"), Roles.PERFORMANCE_OFFICER)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/only-tile-editable"));
        }

        @Test
        void othersChangeNothing() {
            PlacesFixture.patched(PlacesFixture.anArea(), Map.of(), Roles.DATA_PROVIDER)
                    .then()
                    .statusCode(403);
        }

        @Test
        void aTileOffTheGridIsNotAcceptable() {
            PlacesFixture.patched(
                            PlacesFixture.anArea(), Map.of("tile", Map.of("column", -1, "row", 4)), Roles.ADMINISTRATOR)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/tile/column"));
        }
    }

    @Nested
    class Finding {

        @Test
        void areasAreFoundByTheAreaAroundThemWhateverItIsCalled() {
            Map<String, Object> around = PlacesFixture.area(PlacesFixture.aCode(), "Around");
            String alias = PlacesFixture.aCode();
            around.put("aliases", List.of(Map.of("scheme", "register", "alias", alias)));
            PlacesFixture.added(around);
            Map<String, Object> inner = PlacesFixture.area(PlacesFixture.aCode(), "Inner");
            inner.put("parentCode", alias);
            PlacesFixture.added(inner);

            Api.anybody()
                    .queryParam("parent", alias)
                    .queryParam("kind", "area-committee")
                    .get("/v1/areas")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains(inner.get("code")));
        }

        @Test
        void aMisspeltNameIsStillFound() {
            Map<String, Object> area = PlacesFixture.area(PlacesFixture.aCode(), "Blundellsands quarter");
            PlacesFixture.added(area);

            Api.anybody()
                    .queryParam("q", "blundelsands")
                    .get("/v1/areas")
                    .then()
                    .body("items.code", hasItem(area.get("code")));
        }

        @Test
        void vintagesAreToldApartByTheDay() {
            String around = PlacesFixture.anArea().path("code");
            Map<String, Object> old = PlacesFixture.area(PlacesFixture.aCode(), "Old");
            old.put("parentCode", around);
            old.put("validTo", "2023-03-31");
            PlacesFixture.added(old);

            Api.anybody()
                    .queryParam("parent", around)
                    .queryParam("validOn", "2023-03-31")
                    .get("/v1/areas")
                    .then()
                    .body("items.code", contains(old.get("code")));
            Api.anybody()
                    .queryParam("parent", around)
                    .queryParam("validOn", "2023-04-01")
                    .get("/v1/areas")
                    .then()
                    .body("items", empty());
        }

        @Test
        void anUnknownAreaIsNotFound() {
            Api.anybody().get("/v1/areas/" + UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Nested
    class Populations {

        @Test
        void theLatestOfAllAgesIsToldWithTheArea() {
            Response area = PlacesFixture.anArea();
            recorded(area, Map.of("year", 2019, "source", "ONS", "people", 12000));
            recorded(area, Map.of("year", 2020, "source", "ONS", "people", 12784));
            recorded(area, Map.of("year", 2020, "ageBand", "65+", "source", "ONS", "people", 4052));

            Api.anybody()
                    .get("/v1/areas/" + area.path("id"))
                    .then()
                    .body("latestPopulation.year", equalTo(2020))
                    .body("latestPopulation.people", equalTo(12784));
            Api.anybody()
                    .get("/v1/areas/" + area.path("id") + "/populations")
                    .then()
                    .statusCode(200)
                    .body("items.people", contains(4052, 12784, 12000));
        }

        @Test
        void theSameSourceCorrectsItself() {
            Response area = PlacesFixture.anArea();
            recorded(area, Map.of("year", 2020, "source", "ONS", "people", 12784));
            recorded(area, Map.of("year", 2020, "source", "ONS", "people", 12790))
                    .then()
                    .statusCode(201);

            Api.anybody()
                    .get("/v1/areas/" + area.path("id") + "/populations")
                    .then()
                    .body("items.people", contains(12790));
        }

        @Test
        void fewerThanNobodyIsNotAcceptable() {
            recorded(PlacesFixture.anArea(), Map.of("year", 2020, "source", "ONS", "people", -1))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/people"));
        }

        @Test
        void populationsAreRecordedByAdministrators() {
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .body("{}")
                    .post("/v1/areas/" + UUID.randomUUID() + "/populations")
                    .then()
                    .statusCode(403);
            Api.anybody()
                    .get("/v1/areas/" + UUID.randomUUID() + "/populations")
                    .then()
                    .statusCode(404);
        }

        private Response recorded(Response area, Map<String, ?> population) {
            return Api.as(Roles.ADMINISTRATOR).body(population).post("/v1/areas/" + area.path("id") + "/populations");
        }
    }
}

package org.openborough.places.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class BoundaryResourceTest {

    private static final List<?> SPIKED = List.of(List.of(
            List.of(20, 0),
            List.of(24, 0),
            List.of(24, 2),
            List.of(25, 2),
            List.of(24, 2),
            List.of(24, 4),
            List.of(20, 4),
            List.of(20, 0)));

    @Test
    void boundariesAreDrawnAsOneCollection() {
        String around = PlacesFixture.anArea().path("code");
        Response first = areaIn(around);
        Response second = areaIn(around);
        PlacesFixture.drawn(first, -3, 53).then().statusCode(200);
        PlacesFixture.drawn(second, -2, 53).then().statusCode(200);

        Response collection = Api.anybody()
                .queryParam("kind", "area-committee")
                .queryParam("parent", around)
                .get("/v1/boundaries");

        collection
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.properties.code", contains(first.<String>path("code"), second.<String>path("code")))
                .body("features[0].geometry.type", equalTo("Polygon"));
        Api.anybody()
                .header("If-None-Match", collection.header("ETag"))
                .queryParam("kind", "area-committee")
                .queryParam("parent", around)
                .get("/v1/boundaries")
                .then()
                .statusCode(304);
    }

    @Test
    void anAreaThatIsNotKnownHasNoneInIt() {
        Api.anybody()
                .queryParam("kind", "ward")
                .queryParam("parent", "NOWHERE")
                .get("/v1/boundaries")
                .then()
                .statusCode(200)
                .body("features", empty());
    }

    @Test
    void theKindIsNeeded() {
        Api.anybody().get("/v1/boundaries").then().statusCode(400).body("errors[0].parameter", equalTo("kind"));
    }

    @Test
    void aFaultyShapeIsKeptToldAndStillFound() {
        Response area = PlacesFixture.anArea();

        PlacesFixture.drawn(area, SPIKED)
                .then()
                .statusCode(200)
                .body("boundaryFault", startsWith("Self-intersection"))
                .body("version", equalTo(1));
        at(2, 22).then().body("items.code", contains(area.<String>path("code")));
    }

    @Test
    void aBoundaryOfMetresIsNotAcceptable() {
        PlacesFixture.drawn(PlacesFixture.anArea(), 333000, 417000)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/boundary-unreadable"))
                .body("errors[0].pointer", equalTo("/geometry/coordinates/0/0"));
    }

    @Test
    void aBoundaryIsDrawnByAdministratorsWhoHaveReadTheArea() {
        Response area = PlacesFixture.anArea();
        String address = "/v1/areas/" + area.path("id") + "/boundary";

        Api.as(Roles.PERFORMANCE_OFFICER).body("{}").put(address).then().statusCode(403);
        Api.as(Roles.ADMINISTRATOR).body("{}").put(address).then().statusCode(428);
    }

    @Test
    void aPointLiesInTheAreaAroundItAndOnAnEdgeInBoth() {
        Response west = PlacesFixture.anArea();
        Response east = PlacesFixture.anArea();
        PlacesFixture.drawn(west, 40, 10);
        PlacesFixture.drawn(east, 41, 10);

        at(10.5, 40.5).then().statusCode(200).body("items.code", contains(west.<String>path("code")));
        at(10.5, 41)
                .then()
                .body("items.code", containsInAnyOrder(west.<String>path("code"), east.<String>path("code")));
        at(10.5, 43).then().body("items", empty());
    }

    @Test
    void aPointIsLookedForAmongOneKindOnly() {
        PlacesFixture.drawn(PlacesFixture.anArea(), 50, 10);

        Api.anybody()
                .get("/v1/locations?latitude=10.5&longitude=50.5&kind=ward")
                .then()
                .body("items", empty());
    }

    @Test
    void aRedrawnAreaIsLookedUpInItsNewShape() {
        Response area = PlacesFixture.anArea();
        Response drawn = PlacesFixture.drawn(area, 60, 10);
        at(10.5, 60.5).then().body("items.code", contains(area.<String>path("code")));

        PlacesFixture.drawn(drawn, 61.2, 10);

        at(10.5, 60.5).then().body("items", empty());
        at(10.5, 61.5).then().body("items.code", contains(area.<String>path("code")));
    }

    @Test
    void aPointOffTheEarthIsUnreadable() {
        Api.anybody()
                .get("/v1/locations?latitude=91&longitude=0")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("latitude"));
        Api.anybody().get("/v1/locations?latitude=NaN&longitude=0").then().statusCode(400);
        Api.anybody().get("/v1/locations?latitude=50").then().statusCode(400);
    }

    private static Response areaIn(String around) {
        Map<String, Object> area = PlacesFixture.area(PlacesFixture.aCode(), "Drawn committee");
        area.put("parentCode", around);
        return PlacesFixture.added(area);
    }

    private static Response at(double latitude, double longitude) {
        return Api.anybody()
                .queryParam("latitude", latitude)
                .queryParam("longitude", longitude)
                .get("/v1/locations");
    }
}

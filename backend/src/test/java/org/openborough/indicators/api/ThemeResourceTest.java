package org.openborough.indicators.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class ThemeResourceTest {

    @Test
    void everybodyReadsTheThemes() {
        Response theme = created(Names.unique("Aardvarks"), null);

        List<String> names =
                Api.anybody().queryParam("limit", 200).get("/v1/themes").path("items.name");

        assertThat(names).contains(theme.<String>path("name"));
    }

    @Test
    void aThemeMayBePartOfAnother() {
        String parent = created(Names.unique("Environment"), null).path("id");

        created("Waste", parent).then().statusCode(201).body("parentId", equalTo(parent));
    }

    @Test
    void refusesAThirdLevel() {
        String upper = created(Names.unique("Environment"), null).path("id");
        String lower = created("Waste", upper).path("id");

        created("Recycling", lower).then().statusCode(422).body("type", endsWith("/theme-too-deep"));
    }

    @Test
    void refusesToMoveAThemeWithPartsBelowAnother() {
        Response upper = created(Names.unique("Environment"), null);
        created("Waste", upper.path("id"));
        String other = created(Names.unique("Places"), null).path("id");

        patch(upper, Map.of("parentId", other)).then().statusCode(409).body("type", endsWith("/theme-has-parts"));
    }

    @Test
    void refusesANameTakenAtThatLevel() {
        String name = Names.unique("Environment");
        created(name, null);

        created(name, null).then().statusCode(409).body("type", endsWith("/theme-name-taken"));
    }

    @Test
    void renamesATheme() {
        String name = Names.unique("Renamed");

        patch(created(Names.unique("Environment"), null), Map.of("name", name))
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    @Test
    void removesAThemeThatNothingIsSortedUnder() {
        Response theme = created(Names.unique("Unused"), null);

        delete(theme).then().statusCode(204);
        Api.anybody().get("/v1/themes/" + theme.path("id")).then().statusCode(404);
    }

    @Test
    void keepsAThemeThatIndicatorsAreSortedUnder() {
        Response theme = created(Names.unique("Used"), null);
        IndicatorRequests.created(IndicatorRequests.anIndicatorWith("themeId", theme.path("id")));

        delete(theme).then().statusCode(409).body("type", endsWith("/still-in-use"));
    }

    @Test
    void answersNotFoundForAnUnknownTheme() {
        Api.anybody().get("/v1/themes/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void changesAreForPerformanceOfficers() {
        Response theme = created(Names.unique("Guarded"), null);

        Api.as(Roles.VIEWER)
                .body(Map.of("name", "Other"))
                .post("/v1/themes")
                .then()
                .statusCode(403);
        Api.anybody().body(Map.of("name", "Other")).post("/v1/themes").then().statusCode(401);
        Api.as(Roles.VIEWER)
                .header("If-Match", theme.header("ETag"))
                .delete("/v1/themes/" + theme.path("id"))
                .then()
                .statusCode(403);
    }

    private static Response created(String name, String parentId) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("parentId", parentId);
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/themes");
    }

    private static Response patch(Response theme, Map<String, Object> fields) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .contentType("application/merge-patch+json")
                .header("If-Match", theme.header("ETag"))
                .body(fields)
                .patch("/v1/themes/" + theme.path("id"));
    }

    private static Response delete(Response theme) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", theme.header("ETag"))
                .delete("/v1/themes/" + theme.path("id"));
    }
}

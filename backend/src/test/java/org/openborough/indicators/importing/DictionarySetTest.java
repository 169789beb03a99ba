package org.openborough.indicators.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.imports.api.ImportRequests;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.people.api.OrganisationRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** A dictionary of indicators that are put into a set at once. */
@ServiceTest
class DictionarySetTest {

    private final ImportRequests imports = ImportRequests.byStaff();
    private final String code = Names.unique("DIC");
    private final String file = "Code,Title,Polarity,Unit\n" + code + ",Road casualties,Low,Number\n";

    private String owner;
    private Response set;

    @BeforeEach
    void aDraft() {
        owner = Names.unique("Owner of a dictionary");
        OrganisationRequests.registered(owner);
        set = Api.as(Roles.PERFORMANCE_OFFICER)
                .body(Map.of(
                        "code",
                        Names.unique("SET"),
                        "name",
                        "Local measures",
                        "ownerId",
                        IndicatorRequests.owner(),
                        "validFrom",
                        "2026-04-01"))
                .post("/v1/indicator-sets");
        set.then().statusCode(201);
    }

    @Test
    void itsIndicatorsAreInTheDraftOnceItIsApplied() {
        String id = checked(set.path("code")).getString("id");

        assertThat(imports.applied(id).getString("state")).isEqualTo("applied");

        assertThat(codesInTheSet()).containsExactly(code);
    }

    @Test
    void theyLeaveItWhenTheImportIsReversed() {
        String id = checked(set.path("code")).getString("id");
        imports.applied(id);

        JsonPath reversed = imports.reversed(id, "The wrong dictionary.");

        assertThat(reversed.getString("failure")).isNull();
        assertThat(codesInTheSet()).isEmpty();
    }

    @Test
    void rowsAreRejectedWhereTheSetHasNoDraft() {
        String id = checked("No such set").getString("id");

        assertThat(imports.rows(id, "rejected").<String>getList("items[0].reasons.code"))
                .contains("unknown-set");
    }

    private JsonPath checked(String setCode) {
        Response sent = Api.as(Roles.PERFORMANCE_OFFICER)
                .contentType("multipart/form-data")
                .multiPart("kind", "indicators")
                .multiPart("options", "{\"owner\":\"%s\",\"set\":\"%s\"}".formatted(owner, setCode))
                .multiPart("file", "dictionary.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");
        return imports.checked(sent);
    }

    private List<String> codesInTheSet() {
        return Api.as(Roles.VIEWER)
                .get("/v1/indicator-sets/" + set.path("id") + "/entries")
                .path("items.code");
    }
}

package org.openborough.places.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openborough.imports.api.ImportRequests;
import org.openborough.places.api.PlacesFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** Populations of areas by age, a band a row. */
@ServiceTest
class PopulationAgesTest {

    private final ImportRequests imports = ImportRequests.byAdministrator();
    private final String header = "area code,Ages,People\n";

    @Test
    void eachAgeBandIsARecordOfItsOwn() {
        String area = aWard();
        String id = checked(header + area + ",0 – 15,2000\n" + area + ",16-64,6000\n" + area + ",65 +,1500\n" + area
                        + ",All,9500\n")
                .getString("id");

        assertThat(imports.applied(id).getString("state")).isEqualTo("applied");

        populations(area).then().body("items.ageBand", contains("0-15", "16-64", "65+", "all"));
    }

    @Test
    void theyAllGoWhenTheImportIsReversed() {
        String area = aWard();
        String id = checked(header + area + ",0-15,2000\n" + area + ",,9500\n").getString("id");
        imports.applied(id);

        imports.reversed(id, "Another year's.");

        populations(area).then().body("items", empty());
    }

    @Test
    void whatIsNoAgeBandIsRejected() {
        String area = aWard();

        String id = checked(header + area + ",young,2000\n").getString("id");

        assertThat(imports.rows(id, "rejected").<String>getList("items[0].reasons.code"))
                .contains("not-an-age-band");
    }

    /** A ward with a code of the form that files have. */
    private static String aWard() {
        String number = Names.unique("").strip();
        Map<String, Object> ward = PlacesFixture.area("E059" + number.substring(number.length() - 5), "Anyward");
        ward.put("kind", "ward");
        return PlacesFixture.added(ward).path("code");
    }

    private JsonPath checked(String file) {
        Response sent = Api.as(Roles.ADMINISTRATOR)
                .contentType("multipart/form-data")
                .multiPart("kind", "area-populations")
                .multiPart("options", "{\"year\":\"2020\",\"source\":\"An estimate\"}")
                .multiPart("file", "ages.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");
        String id = sent.path("id");
        imports.decide(id, Map.of("A", "areaCode", "B", "ageBand", "C", "people"), null)
                .then()
                .statusCode(200);
        imports.call(id, "check", null).then().statusCode(202);
        return imports.awaited(id);
    }

    private static Response populations(String areaCode) {
        String id = Api.anybody().queryParam("code", areaCode).get("/v1/areas").path("items[0].id");
        return Api.anybody().get("/v1/areas/" + id + "/populations");
    }
}

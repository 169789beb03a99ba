package org.openborough.indicators.observations.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.openborough.indicators.observations.MeasuringFixture.recorded;
import static org.openborough.indicators.observations.MeasuringFixture.value;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.people.api.OrganisationRequests;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** Who may record and correct the values of an indicator. */
@ServiceTest
class RecordingRightsTest {

    private String indicator;
    private String area;

    @BeforeEach
    void anIndicatorAndAnArea() {
        indicator = IndicatorRequests.active();
        area = MeasuringFixture.anArea();
    }

    @Test
    void aDataProviderWhosePostProvidesTheDataMay() {
        String subject = MeasuringFixture.holderOf("provides-data", indicator);

        record(Api.person(subject, Roles.DATA_PROVIDER))
                .then()
                .statusCode(201)
                .body("recordedBy", startsWith("Head of performance"));
    }

    @Test
    void aDataProviderOfAnotherIndicatorMayNot() {
        String subject = MeasuringFixture.holderOf("provides-data", IndicatorRequests.active());

        record(Api.person(subject, Roles.DATA_PROVIDER)).then().statusCode(403).body("type", endsWith("/not-provider"));
    }

    @Test
    void whoOnlyAnswersForTheIndicatorMayNot() {
        String subject = MeasuringFixture.holderOf("responsible", indicator);

        record(Api.person(subject, Roles.DATA_PROVIDER)).then().statusCode(403);
    }

    @Test
    void aPerformanceOfficerMayForEveryIndicator() {
        record(Api.as(Roles.PERFORMANCE_OFFICER))
                .then()
                .statusCode(201)
                .body("recordedBy", equalTo("Performance officer"));
    }

    @Test
    void theClientOfTheOwnerMay() {
        String client = MeasuringFixture.aClientOf(IndicatorRequests.owner(), "indicators:write");

        record(Api.partner(client, "indicators:write"))
                .then()
                .statusCode(201)
                .body("recordedBy", startsWith("Owner of indicators"));
    }

    @Test
    void theClientOfAnotherOrganisationMayNot() {
        String other =
                OrganisationRequests.registered(Names.unique("Other trust")).path("id");
        String client = MeasuringFixture.aClientOf(other, "indicators:write");

        record(Api.partner(client, "indicators:write"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/other-organisation"));
    }

    @Test
    void aClientWithoutTheScopeMayNot() {
        String client = MeasuringFixture.aClientOf(IndicatorRequests.owner(), "partnerships:write");

        record(Api.partner(client, "partnerships:write")).then().statusCode(403);
        record(Api.partner(client, "indicators:write")).then().statusCode(403);
    }

    @Test
    void theClientOfAnotherOrganisationMayNotCorrect() {
        String other =
                OrganisationRequests.registered(Names.unique("Other trust")).path("id");
        String client = MeasuringFixture.aClientOf(other, "indicators:write");
        Response recorded = recorded(indicator, value(area, "2010/11", 40));

        Api.partner(client, "indicators:write")
                .header("If-Match", recorded.header("ETag"))
                .body(Map.of("value", 99, "reason", "Ours now."))
                .post("/v1/observations/" + recorded.path("id") + "/correct")
                .then()
                .statusCode(403);
    }

    @Test
    void viewersAndThePublicMayNot() {
        record(Api.as(Roles.VIEWER)).then().statusCode(403);
        record(Api.anybody()).then().statusCode(401);
    }

    private Response record(RequestSpecification request) {
        return request.body(value(area, "2010/11", 40)).post("/v1/indicators/" + indicator + "/observations");
    }
}

package org.openborough.indicators.observations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.indicators.observations.MeasuringFixture.corrected;
import static org.openborough.indicators.observations.MeasuringFixture.counts;
import static org.openborough.indicators.observations.MeasuringFixture.recorded;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

/** Counts in which people could be recognised are kept from the public in every answer about values. */
@ServiceTest
class SmallNumberTest {

    private String indicator;
    private String borough;

    @BeforeEach
    void anIndicatorAndABorough() {
        indicator = IndicatorRequests.active();
        borough = MeasuringFixture.anArea();
    }

    @Test
    void thePublicSeesThatANumberIsHidden() {
        Response small = recorded(indicator, counts(borough, "2010/11", 3, 900));

        read(Api.anybody(), small)
                .then()
                .body("isSuppressed", equalTo(true))
                .body("value", nullValue())
                .body("numerator", nullValue())
                .body("denominator", nullValue())
                .body("symbol", equalTo("[c]"))
                .body("notice", nullValue());
    }

    @Test
    void theListHidesItToo() {
        recorded(indicator, counts(borough, "2010/11", 3, 900));

        Api.anybody()
                .get("/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items[0].isSuppressed", equalTo(true))
                .body("items[0].numerator", nullValue());
    }

    @Test
    void aPartnerSeesNoMoreThanThePublic() {
        String client = MeasuringFixture.aClientOf(IndicatorRequests.owner(), "indicators:write");
        Response small = recorded(indicator, counts(borough, "2010/11", 3, 900));

        read(Api.partner(client, "indicators:write"), small).then().body("numerator", nullValue());
    }

    @Test
    void whoAnswersForTheNumbersSeesThemWithANotice() {
        Response small = recorded(indicator, counts(borough, "2010/11", 3, 900));

        read(Api.as(Roles.PERFORMANCE_OFFICER), small)
                .then()
                .body("numerator", equalTo(3))
                .body("isSuppressed", equalTo(false))
                .body("notice", notNullValue());
        read(Api.as(Roles.VIEWER), small).then().body("numerator", nullValue());
    }

    @Test
    void noHiddenNumberCanBeHadBySubtraction() {
        String first = MeasuringFixture.aPartOf(borough);
        String second = MeasuringFixture.aPartOf(borough);
        recorded(indicator, counts(borough, "2010/11", 53, 1800));
        recorded(indicator, counts(first, "2010/11", 3, 900));
        Response other = recorded(indicator, counts(second, "2010/11", 50, 900));

        read(Api.anybody(), other).then().body("isSuppressed", equalTo(true)).body("numerator", nullValue());
    }

    @Test
    void aCorrectionIsJudgedAnew() {
        Response small = recorded(indicator, counts(borough, "2010/11", 3, 900));

        Response larger =
                corrected(small, Map.of("numerator", 30, "denominator", 900, "reason", "A digit was missing."));

        read(Api.anybody(), larger).then().body("numerator", equalTo(30)).body("isSuppressed", equalTo(false));
        read(Api.anybody(), small).then().body("numerator", nullValue());
    }

    @Test
    void aHigherThresholdHidesWhatWasShownBefore() {
        Response shown = recorded(indicator, counts(borough, "2010/11", 9, 900));
        corrected(shown, Map.of("numerator", 8, "denominator", 900, "reason", "One was counted twice."));

        IndicatorRequests.patch(IndicatorRequests.read(indicator), Map.of("suppressionThreshold", 10))
                .then()
                .statusCode(200);

        Api.anybody()
                .queryParam("revisions", true)
                .get("/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.isSuppressed", contains(true, true));
    }

    @Test
    void noQuartersShareCanBeHadFromCountsThatAddUpWithinTheYear() {
        Map<String, Object> adding = IndicatorRequests.anIndicatorWith("isCumulative", true);
        String cumulative = IndicatorRequests.active(adding);
        Response first = recorded(cumulative, counts(borough, "2010/11 Q1", 40, 900));
        Response second = recorded(cumulative, counts(borough, "2010/11 Q2", 42, 900));

        boolean showsFirst = read(Api.anybody(), first).path("numerator") != null;
        boolean showsSecond = read(Api.anybody(), second).path("numerator") != null;

        assertThat(showsFirst && showsSecond).isFalse();
    }

    @Test
    void whatIsHiddenNowIsNotShownAsItStoodBefore() {
        String small = MeasuringFixture.aPartOf(borough);
        String large = MeasuringFixture.aPartOf(borough);
        recorded(indicator, counts(borough, "2010/11", 53, 1800));
        Response before = recorded(indicator, counts(large, "2010/11", 50, 900));
        corrected(before, Map.of("numerator", 50, "denominator", 900, "reason", "The source is named."));

        recorded(indicator, counts(small, "2010/11", 3, 900));

        read(Api.anybody(), before).then().body("isSuppressed", equalTo(true)).body("numerator", nullValue());
    }

    @Test
    void valuesRecordedAtOnceAreJudgedTogether() {
        String small = MeasuringFixture.aPartOf(borough);
        String large = MeasuringFixture.aPartOf(borough);
        recorded(indicator, counts(borough, "2010/11", 53, 1800));

        CompletableFuture<Response> other =
                CompletableFuture.supplyAsync(() -> recorded(indicator, counts(large, "2010/11", 50, 900)));
        recorded(indicator, counts(small, "2010/11", 3, 900));

        read(Api.anybody(), other.join()).then().body("isSuppressed", equalTo(true));
    }

    private static Response read(RequestSpecification request, Response observation) {
        return request.get("/v1/observations/" + observation.path("id"));
    }
}

package org.openborough.indicators.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.reporting.ReportingFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class IndicatorReportingResourceTest {

    private static boolean isLaidOut;
    private static UUID recycling;
    private static UUID smoking;

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    /** A borough in a region of England, four peers, two wards; recycling missed its target, smoking has small wards. */
    @BeforeEach
    void layOutOnce() {
        if (isLaidOut) {
            return;
        }
        ReportingFixture given = new ReportingFixture(database);
        UUID owner = given.organisation("Reporting owner");
        UUID country = given.area("T92000001", "Testland", "country", null);
        UUID region = given.area("T12000001", "North Testland", "region", country);
        UUID borough = given.area("T08000001", "Test Borough", "authority", region);
        UUID ward = given.area("T05000001", "Small ward", "ward", borough);
        UUID otherWard = given.area("T05000002", "Other ward", "ward", borough);
        recycling = given.indicator("RPT 1", "higher-is-better", "proportion", owner, "public");
        smoking = given.indicator("RPT 2", "lower-is-better", "proportion", owner, "staff");
        for (int year = 2019; year <= 2024; year++) {
            given.counted(recycling, borough, year, 300 + year - 2019, 1000);
            given.counted(recycling, region, year, 3500, 10000);
            given.counted(recycling, country, year, 40000, 100000);
        }
        given.target(recycling, borough, 2024, "at-least", "31", "1");
        UUID[] peers = new UUID[4];
        for (int i = 0; i < 4; i++) {
            peers[i] = given.area("T0800001" + i, "Peer " + i, "authority", region);
            given.counted(recycling, peers[i], 2024, 280 + 20 * i, 1000);
        }
        given.neighbours(borough, peers);
        given.suppress(given.counted(smoking, ward, 2024, 3, 200));
        given.counted(smoking, otherWard, 2024, 40, 200);
        given.revise(recycling, borough, 2019, "29.5", Instant.parse("2026-03-01T09:00:00Z"));
        isLaidOut = true;
    }

    @Nested
    class ListIndicators {

        @Test
        void showsTheLatestValueJudgedInBothLenses() {
            Api.anybody()
                    .get("/v1/indicators?q=RPT&area=T08000001")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("RPT 1"))
                    .body("items[0].value", equalTo(30.5f))
                    .body("items[0].period.label", equalTo("2023/24"))
                    .body("items[0].targetStatus", equalTo("amber"))
                    .body("items[0].comparison", equalTo("worse"))
                    .body("items[0].directionShort", equalTo("improving"))
                    .body("items[0].sparkline.size()", equalTo(6));
        }

        @Test
        void givesTheWholeListAsATable() {
            String table = Api.anybody()
                    .accept("text/csv")
                    .get("/v1/indicators?q=RPT&area=T08000001&limit=1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(table.lines().findFirst()).hasValueSatisfying(header -> assertThat(header)
                    .contains("code,title,unit", "areaCode,areaName", "periodLabel,value", "sparkline"));
            assertThat(table).contains("RPT 1,Title of RPT 1").contains("2024-03-31 30.5");
        }

        @Test
        void showsStaffWhatIsNotPublic() {
            Api.as(Roles.VIEWER)
                    .get("/v1/indicators?q=RPT&area=T05000001")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("RPT 1", "RPT 2"));
        }

        @Test
        void findsWhatStandsAtOneStatus() {
            Api.anybody()
                    .get("/v1/indicators?area=T08000001&targetStatus=amber&count=true")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("RPT 1"))
                    .body("total", equalTo(1));
        }

        @Test
        void leavesOutWhatStandsAtAnotherStatus() {
            Api.anybody()
                    .get("/v1/indicators?area=T08000001&q=RPT&targetStatus=green")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }

        @Test
        void answersNothingNewWhenNothingHasChanged() {
            String tag = Api.anybody().get("/v1/indicators?area=T08000001").header("ETag");

            Api.anybody()
                    .header("If-None-Match", tag)
                    .get("/v1/indicators?area=T08000001")
                    .then()
                    .statusCode(304);
        }
    }

    @Nested
    class GetIndicatorSeries {

        @Test
        void putsTheRegionTheCountryAndTheNeighboursBesideTheArea() {
            Api.anybody()
                    .get("/v1/indicators/{id}/series?area=T08000001", recycling)
                    .then()
                    .statusCode(200)
                    .body("points.size()", equalTo(6))
                    .body("points[5].limits95", notNullValue())
                    .body("points[5].targetStatus", equalTo("amber"))
                    .body("comparators.key", contains("region", "country", "neighbours"))
                    .body("comparators[2].points[0].value", equalTo(31));
        }

        @Test
        void rendersAsItWasKnownAtATime() {
            String path = "/v1/indicators/{id}/series?area=T08000001";

            JsonPath now = Api.anybody().get(path, recycling).jsonPath();
            JsonPath then = Api.anybody()
                    .get(path + "&asAt=2026-02-01T00:00:00Z", recycling)
                    .jsonPath();

            assertThat(now.getFloat("points[0].value")).isEqualTo(29.5f);
            assertThat(then.getFloat("points[0].value")).isEqualTo(30f);
        }

        @Test
        void keepsAStaffIndicatorFromThePublic() {
            Api.anybody()
                    .get("/v1/indicators/{id}/series?area=T05000001", smoking)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/no-such-indicator"));
        }

        @Test
        void hidesASmallNumberFromThoseWhoDoNotAnswerForIt() {
            Api.as(Roles.VIEWER)
                    .get("/v1/indicators/{id}/series?area=T05000001", smoking)
                    .then()
                    .statusCode(200)
                    .body("points[0].isSuppressed", equalTo(true))
                    .body("points[0].value", nullValue())
                    .body("points[0].numerator", nullValue())
                    .body("points[0].denominator", nullValue())
                    .body("points[0].limits95", nullValue())
                    .body("points[0].symbol", equalTo("[c]"));
        }

        @Test
        void showsASmallNumberToThoseWhoAnswerForIt() {
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .get("/v1/indicators/{id}/series?area=T05000001", smoking)
                    .then()
                    .body("points[0].isSuppressed", equalTo(true))
                    .body("points[0].value", equalTo(1.5f));
        }
    }

    @Nested
    class CompareAreas {

        @Test
        void ranksCouncilsAgainstTheCountry() {
            Api.anybody()
                    .get("/v1/indicators/{id}/comparison?area=T08000001", recycling)
                    .then()
                    .statusCode(200)
                    .body("comparator.area.name", equalTo("Testland"))
                    .body("rows.area.name", hasItem("Test Borough"))
                    .body("rows[0].area.name", equalTo("Peer 3"))
                    .body("rows[0].rank", equalTo(1))
                    .body("rows[0].band", equalTo("a"))
                    .body("quartiles.median", notNullValue());
        }

        @Test
        void comparesWardsWithTheirBorough() {
            Api.as(Roles.VIEWER)
                    .get("/v1/indicators/{id}/comparison?kind=ward&within=T08000001", smoking)
                    .then()
                    .statusCode(200)
                    .body("rows.area.name", contains("Other ward", "Small ward"))
                    .body("rows[1].value", nullValue());
        }

        @Test
        void saysWhenThereIsNoValueForThePeriod() {
            Api.anybody()
                    .get("/v1/indicators/{id}/comparison?period=1999-04-01/2000-03-31", recycling)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/no-such-period"));
        }

        @Test
        void refusesAPeriodItCannotRead() {
            Api.anybody()
                    .get("/v1/indicators/{id}/comparison?period=lastyear", recycling)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unclear-period"));
        }
    }

    @Nested
    class Judgements {

        @Test
        void keepsTheTwoLensesApart() {
            Api.anybody()
                    .get("/v1/indicators/{id}/judgements?area=T08000001", recycling)
                    .then()
                    .statusCode(200)
                    .body("judgements.kind", hasItem("target-status"))
                    .body("judgements.kind", hasItem("comparison-country"))
                    .body("judgements.kind", hasItem("position"))
                    .body("judgements.find { it.kind == 'target-status' }.lens", equalTo("against-target"));
        }

        @Test
        void explainsWithTheArithmetic() {
            Api.anybody()
                    .get("/v1/indicators/{id}/judgements/target-status?area=T08000001", recycling)
                    .then()
                    .statusCode(200)
                    .body("rule", equalTo("status-against-target"))
                    .body("inputs.name", hasItem("value"))
                    .body("steps", not(equalTo(List.of())))
                    .body("sentence", notNullValue());
        }

        @Test
        void namesTheJudgementsThereAreWhenAskedForAnother() {
            Api.anybody()
                    .get("/v1/indicators/{id}/judgements/astrology?area=T08000001", recycling)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/no-such-judgement"));
        }
    }

    @Nested
    class DownloadComparisons {

        @Test
        void givesOneRowForEachIndicatorAndArea() {
            String table = Api.anybody()
                    .accept("text/csv")
                    .get("/v1/comparisons")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(table.lines().filter(line -> line.startsWith("RPT 1,"))).hasSize(5);
            assertThat(table)
                    .startsWith("indicatorCode,indicatorTitle,areaCode")
                    .contains("RPT 1,Title of RPT 1,T08000013,Peer 3,2023/24,2023-04-01,2024-03-31,34");
        }
    }

    @Nested
    class Statements {

        @Test
        void readsAPageOfTheOverviewInTwo() {
            assertThat(statementsOf("/v1/indicators?area=T08000001")).isEqualTo(2);
        }

        @Test
        void readsASeriesWithComparatorsInThree() {
            assertThat(statementsOf("/v1/indicators/" + recycling + "/series?area=T08000001"))
                    .isEqualTo(3);
        }

        @Test
        void recognisesTheAnswerAReaderHasInOne() {
            String tag = Api.anybody().get("/v1/indicators?area=T08000001").header("ETag");
            long before = sessions.getStatistics().getPrepareStatementCount();

            Api.anybody().header("If-None-Match", tag).get("/v1/indicators?area=T08000001");

            assertThat(sessions.getStatistics().getPrepareStatementCount() - before)
                    .isEqualTo(1);
        }

        private long statementsOf(String path) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            Api.anybody().get(path).then().statusCode(200);
            return sessions.getStatistics().getPrepareStatementCount() - before;
        }
    }

    @Nested
    class Search {

        @Test
        void findsIndicatorsByTheirWords() {
            Api.anybody()
                    .get("/v1/search?q=RPT 1")
                    .then()
                    .statusCode(200)
                    .body("groups.find { it.kind == 'indicator' }.items[0].reference", equalTo("RPT 1"));
        }

        @Test
        void keepsStaffIndicatorsFromThePublic() {
            Api.anybody()
                    .get("/v1/search?q=RPT 2")
                    .then()
                    .statusCode(200)
                    .body("groups.collectMany { it.items }.reference", not(hasItem("RPT 2")));
        }

        @Test
        void findsAreasEvenWhenMisspelt() {
            Api.anybody()
                    .get("/v1/search?q=Tset Borough&kind=area")
                    .then()
                    .statusCode(200)
                    .body("groups[0].items.title", hasItem("Test Borough"));
        }
    }
}

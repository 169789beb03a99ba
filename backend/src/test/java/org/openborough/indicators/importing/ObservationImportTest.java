package org.openborough.indicators.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.imports.api.ImportRequests;
import org.openborough.indicators.reporting.ReportingFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

@ServiceTest
class ObservationImportTest {

    private static final String HEADER = "indicator code,period,area code,value,numerator,denominator,note\n";

    @Inject
    DataSource database;

    private final ImportRequests imports = ImportRequests.byStaff();

    private String area;
    private String rate;
    private String proportion;
    private String count;

    @BeforeEach
    void somethingToMeasure() {
        ReportingFixture fixture = new ReportingFixture(database);
        UUID owner = fixture.organisation(Names.unique("Owner"));
        area = "X" + Names.unique("").strip();
        fixture.area(area, "Anyward", "ward", null);
        rate = "RATE" + area;
        proportion = "PART" + area;
        count = "COUNT" + area;
        fixture.indicator(rate, "lower-is-better", "mean", owner, "public");
        fixture.indicator(proportion, "higher-is-better", "proportion", owner, "public");
        fixture.indicator(count, "higher-is-better", "count", owner, "public");
    }

    @Test
    void writesNothingBeforeItIsApplied() {
        JsonPath checked = imports.checked("observations", HEADER + row(rate, "2020/21", "12.5"));

        assertThat(checked.getString("state")).isEqualTo("checked");
        assertThat(counts(checked)).containsExactly(1L, 0L, 0L, 0L);
        assertThat(values(rate)).isEmpty();
    }

    @Test
    void writesEveryRowWhenItIsApplied() {
        JsonPath checked = imports.checked(
                "observations", HEADER + row(rate, "2020/21", "12.5") + row(rate, "2021/22", "£1,234.5 [p]"));
        assertThat(counts(checked)).containsExactly(1L, 0L, 0L, 1L);

        JsonPath applied = imports.applied(checked.getString("id"));

        assertThat(applied.getString("failure")).isNull();
        assertThat(applied.getString("state")).isEqualTo("applied");
        assertThat(values(rate)).containsExactly(12.5f);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        String file = HEADER + row(rate, "2020/21", "12.5") + row(rate, "2021/22", "-");
        imports.applied(imports.checked("observations", file).getString("id"));

        JsonPath again = imports.checked("observations", file);

        assertThat(counts(again)).containsExactly(0L, 0L, 2L, 0L);
        assertThat(imports.applied(again.getString("id")).getString("state")).isEqualTo("applied");
        assertThat(values(rate)).containsExactly(12.5f);
    }

    @Test
    void showsWhatAnUpdateWouldChange() {
        imports.applied(imports.checked("observations", HEADER + row(rate, "2020/21", "12.5"))
                .getString("id"));

        JsonPath second = imports.checked("observations", HEADER + row(rate, "2020/21", "13"));

        assertThat(imports.rows(second.getString("id"), "updated").getList("items[0].changes"))
                .containsExactly(Map.of("field", "value", "before", "12.5", "after", "13"));
    }

    @Test
    void putsBackWhatWasThereWhenItIsReversed() {
        imports.applied(imports.checked("observations", HEADER + row(rate, "2020/21", "12.5"))
                .getString("id"));
        JsonPath second =
                imports.checked("observations", HEADER + row(rate, "2020/21", "13") + row(rate, "2021/22", "14"));
        imports.applied(second.getString("id"));

        JsonPath reversed = imports.reversed(second.getString("id"), "The file was last year's.");

        assertThat(reversed.getString("failure")).isNull();
        assertThat(reversed.getString("state")).isEqualTo("reversed");
        assertThat(values(rate)).containsExactly(12.5f);
    }

    @Test
    void cannotBeReversedOnceAValueWasReplaced() {
        String first = imports.checked("observations", HEADER + row(rate, "2020/21", "12.5"))
                .getString("id");
        imports.applied(first);
        imports.applied(imports.checked("observations", HEADER + row(rate, "2020/21", "13"))
                .getString("id"));

        imports.call(first, "reverse", Map.of("reason", "Wrong file."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/built-upon"))
                .body("detail", containsString("2020-04-01 to 2021-03-31 corrected or imported anew since"));
    }

    @Test
    void failsWhollyWhenTheValuesHaveChangedSinceTheCheck() {
        String early = imports.checked(
                        "observations", HEADER + row(rate, "2020/21", "12.5") + row(rate, "2021/22", "9"))
                .getString("id");
        String late = imports.checked("observations", HEADER + row(rate, "2020/21", "13"))
                .getString("id");
        imports.applied(late);

        JsonPath overtaken = imports.applied(early);

        assertThat(overtaken.getString("state")).isEqualTo("failed");
        assertThat(overtaken.getString("failure")).contains("changed since");
        assertThat(values(rate)).containsExactly(13f);
    }

    @Test
    void leavesRejectedRowsOutOnlyWhenThatIsAccepted() {
        String id = imports.checked("observations", HEADER + row(rate, "2020/21", "12.5") + row("NOPE", "2020", "1"))
                .getString("id");

        imports.call(id, "apply", Map.of("acceptRejected", false)).then().statusCode(409);
        assertThat(imports.applied(id).getString("state")).isEqualTo("applied");
        assertThat(values(rate)).containsExactly(12.5f);
    }

    @Test
    void rejectsAllOfSeveralValuesForTheSameThing() {
        JsonPath checked = imports.checked(
                "observations",
                HEADER + row(rate, "2020/21", "1") + row(rate, "2021", "2") + row(rate, "2019/20", "3"));

        assertThat(counts(checked)).containsExactly(1L, 0L, 0L, 2L);
        assertThat(imports.rows(checked.getString("id"), "rejected").getList("items.reasons[0].code"))
                .isEqualTo(List.of("repeated"));
    }

    @Nested
    class Cells {

        @ParameterizedTest
        @CsvSource({
            "'(1,234.5)', -1234.5",
            "'12%', 12",
            "' 1 234 ', 1234",
            "'3 [p]', 3",
        })
        void areReadAsCouncilsWriteThem(String written, float value) {
            imports.applied(imports.checked("observations", HEADER + row(rate, "2020/21", written))
                    .getString("id"));

            assertThat(values(rate)).containsExactly(value);
        }

        @ParameterizedTest
        @CsvSource({"1e309, number-out-of-range", "NaN, not-a-number", "'', blank", "Infinity, not-a-number"})
        void areRejectedWithTheColumnWhereTheyAreNoNumbers(String written, String code) {
            JsonPath checked = imports.checkedAs(
                    Map.of("A", "indicatorCode", "B", "period", "C", "areaCode", "D", "value"),
                    "observations",
                    HEADER + row(rate, "2020/21", written));

            assertThat(imports.rows(checked.getString("id"), "rejected").getList("items[0].reasons", Map.class))
                    .extracting("column", "field", "code")
                    .containsExactly(tuple("D", "value", code));
        }

        @Test
        void areRejectedWhereTheyCannotBeRight() {
            JsonPath checked = imports.checked(
                    "observations",
                    HEADER
                            + "%s,2020/21,%s,120,12,10,\n".formatted(proportion, area)
                            + row(count, "2020/21", "-5")
                            + row(count, "1999-98", "5")
                            + "%s,2020/21,E00000000,5,,,\n".formatted(count)
                            + row("=cmd|' /C calc'!A0", "2020/21", "5"));

            assertThat(imports.rows(checked.getString("id"), "rejected").getList("items.reasons[0].code"))
                    .isNotEmpty();
            assertThat(imports.rows(checked.getString("id"), "rejected").getList("items.reasons.code.flatten()"))
                    .containsExactly(
                            "numerator-exceeds-denominator",
                            "negative",
                            "unclear-period",
                            "unknown-area",
                            "unknown-indicator");
        }

        @Test
        void giveTheValueByItsPartsWhereItIsBlank() {
            imports.applied(
                    imports.checked("observations", HEADER + "%s,2020/21,%s,,30,40,\n".formatted(proportion, area))
                            .getString("id"));

            assertThat(values(proportion)).containsExactly(75f);
        }
    }

    @Test
    void keepsAPartnerFromWritingValuesOfOthers() {
        ReportingFixture fixture = new ReportingFixture(database);
        UUID partner = fixture.organisation(Names.unique("Partner"));
        String own = "OWN" + area;
        fixture.indicator(own, "higher-is-better", "mean", partner, "public");
        String client = fixture.client(partner, "indicators:write");
        ImportRequests theirs = ImportRequests.by(() -> Api.partner(client, "indicators:write"));

        JsonPath checked =
                theirs.checked("observations", HEADER + row(own, "2020/21", "5") + row(rate, "2020/21", "6"));

        assertThat(counts(checked)).containsExactly(1L, 0L, 0L, 1L);
        assertThat(theirs.rows(checked.getString("id"), "rejected").getString("items[0].reasons[0].detail"))
                .contains(rate);
        theirs.send("areas", "x,y\n1,2\n").then().statusCode(oneOf(403, 422));
        ImportRequests.by(() -> Api.partner(client))
                .send("observations", HEADER)
                .then()
                .statusCode(403);
    }

    @Test
    void tellsTheTrailOnceOfAllItsRows() {
        String id = imports.checked("observations", HEADER + row(rate, "2020/21", "1") + row(rate, "2021/22", "2"))
                .getString("id");

        imports.applied(id);

        assertThat(new ReportingFixture(database).auditActions(UUID.fromString(id)))
                .containsExactly("applied");
    }

    private String row(String indicator, String period, String value) {
        return "%s,%s,%s,\"%s\",,,\n".formatted(indicator, period, area, value);
    }

    private static List<Long> counts(JsonPath job) {
        return List.of(
                job.getLong("counts.created"),
                job.getLong("counts.updated"),
                job.getLong("counts.unchanged"),
                job.getLong("counts.rejected"));
    }

    /** The values that are public now, oldest first. */
    private List<Float> values(String indicator) {
        String id = new ReportingFixture(database).idOfIndicator(indicator).toString();
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .queryParam("area", area)
                .get("/v1/indicators/" + id + "/series")
                .jsonPath()
                .getList("points.value", Float.class)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}

package org.openborough.indicators.observations.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openborough.indicators.observations.MeasuringFixture.corrected;
import static org.openborough.indicators.observations.MeasuringFixture.recorded;
import static org.openborough.indicators.observations.MeasuringFixture.value;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.support.ServiceTest;

/** What is written beside values is kept as it was written, or refused. */
@ServiceTest
class HostileNoteTest {

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = IndicatorRequests.active();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "'); delete from observation; --",
                "=cmd|' /C calc'!A0",
                "first line\nsecond line",
                "\u200Fright to left mark"
            })
    void keepsNotesAndReasonsAsWritten(String text) {
        Map<String, Object> body = value(MeasuringFixture.anArea(), "2010/11", 40);
        body.put("note", text);
        body.put("source", text);

        Response first = recorded(indicator, body);

        first.then().statusCode(201).body("note", equalTo(text)).body("source", equalTo(text));
        corrected(first, Map.of("value", 41, "reason", text))
                .then()
                .statusCode(201)
                .body("reason", equalTo(text));
    }

    @ParameterizedTest
    @CsvSource({"note,6000", "source,1001", "areaCode,61", "period,61"})
    void refusesWhatIsTooLong(String field, int length) {
        Map<String, Object> body = value(MeasuringFixture.anArea(), "2010/11", 40);
        body.put(field, "x".repeat(length));

        recorded(indicator, body).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "source", "areaCode", "period"})
    void refusesWhatCannotBeStored(String field) {
        Map<String, Object> body = value(MeasuringFixture.anArea(), "2010/11", 40);
        body.put(field, "a\u0000b");

        recorded(indicator, body).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
    }
}

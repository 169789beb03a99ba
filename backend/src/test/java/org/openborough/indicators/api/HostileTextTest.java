package org.openborough.indicators.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openborough.indicators.api.IndicatorRequests.anIndicatorWith;
import static org.openborough.indicators.api.IndicatorRequests.created;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.support.ServiceTest;

/** Text is kept as it was written, or refused with a word on why; it never breaks anything. */
@ServiceTest
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table indicator; --",
                "=HYPERLINK(\"http://example.org\")",
                "%s %d ${user.home} {{7*7}}",
                "../../etc/passwd",
                "Llanfairpwllgwyngyll — ŵ ŷ",
                "‏עברית‏ and 中文 and 😀",
                "a\\u0000b written out"
            })
    void keepsWhatIsOnlyUnusual(String text) {
        created(anIndicatorWith("title", text)).then().statusCode(201).body("title", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "one\ntwo", "\u202Etxt.exe", "\uD800", "   ", ""})
    void refusesATitleThatCannotBeReadAsWritten(String text) {
        created(anIndicatorWith("title", text)).then().statusCode(422).body("errors.pointer", hasItem("/title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definition",
                "rationale",
                "numeratorDefinition",
                "denominatorDefinition",
                "source",
                "method",
                "caveats",
                "legalDriver"
            })
    void limitsEveryLongText(String field) {
        created(anIndicatorWith(field, "x".repeat(10_000)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definition",
                "rationale",
                "numeratorDefinition",
                "denominatorDefinition",
                "source",
                "method",
                "caveats",
                "legalDriver"
            })
    void refusesNulInEveryLongText(String field) {
        created(anIndicatorWith(field, "a\u0000b")).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
    }
}

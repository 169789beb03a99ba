package org.openborough.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final String BOROUGH = "E08000014";
    private static final String WARD = "E05000942";

    private final Places places = new Places(Material.read("areas"));
    private final ReportingPeriods calendar = new ReportingPeriods(LocalDate.of(2026, 11, 22));

    @Test
    void tellsTheBoroughsValuesAsTheyAreWrittenDown() {
        Story story = story(told(30, 40));

        assertThat(story.borough(0).numerator()).isEqualByComparingTo("110360");
        assertThat(story.borough(0).denominator()).isEqualByComparingTo("275899");
        assertThat(story.borough(1).period()).hasToString("2024-04-01/2025-03-31");
    }

    @Test
    void leavesOutWhatIsNotKnownYet() {
        ObjectNode told = told(30);
        told.withArray("values").addNull();

        assertThat(story(told).figures()).hasSize(1);
        assertThat(story(told).borough(0).period()).hasToString("2024-04-01/2025-03-31");
    }

    @Test
    void tellsTheSameFiguresEveryTime() {
        ObjectNode told = told(30, 40);
        told.putArray("england").add(35).add(36);
        told.put("spread", 0.3);

        assertThat(story(told).figures().toList())
                .isEqualTo(story(told).figures().toList());
        assertThat(story(told).figures())
                .extracting(Figure::areaCode)
                .contains("E92000001", "E08000015")
                .doesNotContain(WARD);
    }

    @Test
    void countsNoMorePeopleThanThereAre() {
        ObjectNode told = told(98, 99);
        told.putObject("wards").put("periods", 1).put("gradient", 0.5);

        List<Figure> figures = story(told).figures().toList();

        assertThat(figures).hasSize(24).allSatisfy(figure -> assertThat(figure.numerator())
                .isLessThanOrEqualTo(figure.denominator()));
    }

    @Test
    void givesWardsWithMoreNeedMoreOfWhatIsUnwelcome() {
        ObjectNode told = told(20, 20);
        told.putObject("wards").put("periods", 1).put("gradient", 0.5);

        assertThat(story(told).figures().filter(figure -> figure.areaCode().equals(WARD)))
                .singleElement()
                .satisfies(figure -> assertThat(figure.numerator())
                        .isGreaterThan(figure.denominator().multiply(new BigDecimal("0.25"))));
    }

    @Test
    void writesALineOfAFile() {
        assertThat(story(told(40)).borough(0).line())
                .isEqualTo("X1,2025-04-01/2026-03-31," + BOROUGH + ",,110360,275899,,,");
    }

    private Story story(JsonNode told) {
        ObjectNode indicator = JsonNodeFactory.instance
                .objectNode()
                .put("code", "X1")
                .put("valueType", "proportion")
                .put("frequency", "annual")
                .put("yearType", "financial")
                .put("decimals", 1)
                .put("multiplier", 100);
        return new Story(told, indicator, calendar, places);
    }

    private static ObjectNode told(double... values) {
        ObjectNode told = JsonNodeFactory.instance.objectNode().put("base", 1);
        for (double value : values) {
            told.withArray("values").add(value);
        }
        return told;
    }
}

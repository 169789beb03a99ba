package org.openborough.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.suppression.DisclosureRule;

class CountedYearTest {

    private static final LocalDate START = LocalDate.of(2010, 4, 1);
    private static final LocalDate END = LocalDate.of(2011, 3, 31);

    private static Map<UUID, String> hidden(List<CountedValue> values) {
        return new CountedYear(DisclosureRule.DEFAULT, false, values).hidden();
    }

    @Test
    void hidesASmallWardAndOneMoreSoThatTheBoroughDoesNotGiveItAway() {
        CountedValue borough = proportion("E08", null, 100, 1000);
        CountedValue small = proportion("E05-1", "E08", 3, 300);
        CountedValue next = proportion("E05-2", "E08", 20, 300);
        CountedValue large = proportion("E05-3", "E08", 77, 400);

        Map<UUID, String> hidden = hidden(List.of(borough, small, next, large));

        assertThat(hidden)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(small.observationId(), "small-number", next.observationId(), "subtraction"));
    }

    @Test
    void hidesASmallCountThatHasNoDenominator() {
        CountedValue small = count("E05-1", 2);

        assertThat(hidden(List.of(small))).containsOnlyKeys(small.observationId());
    }

    @Test
    void showsZeroAndWhatIsAboveTheThreshold() {
        assertThat(hidden(List.of(count("E05-1", 0), count("E05-2", 5)))).isEmpty();
    }

    @Test
    void leavesPublishedRatesWithoutCountsAlone() {
        CountedValue rate = new CountedValue(
                UUID.randomUUID(),
                START,
                END,
                "E05-1",
                null,
                ValueType.RATE,
                new BigDecimal("12.1"),
                null,
                null,
                false);

        assertThat(hidden(List.of(rate))).isEmpty();
    }

    private static CountedValue proportion(String area, String parent, long numerator, long denominator) {
        return new CountedValue(
                UUID.randomUUID(),
                START,
                END,
                area,
                parent,
                ValueType.PROPORTION,
                BigDecimal.ONE,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                false);
    }

    private static CountedValue count(String area, long count) {
        return new CountedValue(
                UUID.randomUUID(),
                START,
                END,
                area,
                null,
                ValueType.COUNT,
                BigDecimal.valueOf(count),
                null,
                null,
                false);
    }
}

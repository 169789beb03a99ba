package org.openborough.indicators.judgement.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.judgement.Polarity.HIGHER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.LOWER_IS_BETTER;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.intervals.Interval;

class ComparisonTest {

    private static final Interval AT_95 = new Interval(20, 30);
    private static final Interval AT_99_8 = new Interval(15, 35);

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 10, BETTER_AT_99_8",
        "HIGHER_IS_BETTER, 15, BETTER",
        "HIGHER_IS_BETTER, 19.9, BETTER",
        "HIGHER_IS_BETTER, 20, SIMILAR",
        "HIGHER_IS_BETTER, 30, SIMILAR",
        "HIGHER_IS_BETTER, 30.1, WORSE",
        "HIGHER_IS_BETTER, 35.1, WORSE_AT_99_8",
        "LOWER_IS_BETTER, 10, WORSE_AT_99_8",
        "LOWER_IS_BETTER, 35, BETTER",
        "NO_JUDGEMENT, 10, HIGHER_AT_99_8",
        "NO_JUDGEMENT, 31, LOWER",
        "NEARER_TARGET_IS_BETTER, 19, HIGHER",
    })
    void judgesByPolarityWithTheLimitsIncluded(Polarity polarity, double comparator, ComparisonResult result) {
        assertThat(Comparison.of(AT_95, AT_99_8, OptionalDouble.of(comparator), polarity)
                        .result())
                .isEqualTo(result);
    }

    @Test
    void knowsThreeLevelsWithoutTheWiderLimits() {
        assertThat(Comparison.of(AT_95, OptionalDouble.of(99), LOWER_IS_BETTER).result())
                .isEqualTo(ComparisonResult.BETTER);
        assertThat(ComparisonResult.WORSE_AT_99_8.simple()).isEqualTo(ComparisonResult.WORSE);
    }

    @Test
    void comparesNothingWhenSomethingIsMissing() {
        Comparison comparison = Comparison.of(null, OptionalDouble.of(1), HIGHER_IS_BETTER);

        assertThat(comparison.result()).isEqualTo(ComparisonResult.NOT_COMPARED);
        assertThat(comparison.explain().sentence()).contains("confidence limits are not known");
        assertThat(Comparison.of(AT_95, OptionalDouble.empty(), HIGHER_IS_BETTER)
                        .explain()
                        .sentence())
                .contains("no value of the comparator is known");
    }

    @Test
    void explainsWhereTheComparatorLies() {
        var explanation = Comparison.of(AT_95, AT_99_8, OptionalDouble.of(10), LOWER_IS_BETTER)
                .with("England")
                .explain();

        assertThat(explanation.steps())
                .containsExactly("10 is below the 95 % limits 20 to 30", "10 is below the 99.8 % limits 15 to 35");
        assertThat(explanation.sentence()).contains("worse than England (10)").contains("99.8 %");
    }
}

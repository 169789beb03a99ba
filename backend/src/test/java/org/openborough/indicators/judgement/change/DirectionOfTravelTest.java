package org.openborough.indicators.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.judgement.Polarity.HIGHER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.LOWER_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.NEARER_TARGET_IS_BETTER;
import static org.openborough.indicators.judgement.Polarity.NO_JUDGEMENT;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

class DirectionOfTravelTest {

    private static final Period LATEST = YearType.FINANCIAL.quarter(2010, 4);

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 51, 50, IMPROVING",
        "HIGHER_IS_BETTER, 49, 50, WORSENING",
        "LOWER_IS_BETTER,  49, 50, IMPROVING",
        "NO_JUDGEMENT,     51, 50, INCREASING",
        "NO_JUDGEMENT,     49, 50, DECREASING",
        "HIGHER_IS_BETTER, 50.04, 50.01, UNCHANGED",
        "HIGHER_IS_BETTER, 50.05, 50.04, IMPROVING",
    })
    void comparesWithThePreviousPeriodByPolarity(Polarity polarity, String value, String before, Direction direction) {
        assertThat(shortTerm(value, before, course(polarity)).direction()).isEqualTo(direction);
    }

    @Test
    void letsTheDistanceDecideWhereNearerTheTargetIsBetter() {
        Course nearTo50 = new Course(NEARER_TARGET_IS_BETTER, 1, false, new BigDecimal("50"));

        assertThat(shortTerm("52", "45", nearTo50).direction()).isEqualTo(Direction.IMPROVING);
        assertThat(shortTerm("55", "45", nearTo50).direction()).isEqualTo(Direction.UNCHANGED);
        assertThat(shortTerm("52", "45", course(NEARER_TARGET_IS_BETTER)).direction())
                .isEqualTo(Direction.NOT_ASSESSED);
    }

    @Test
    void doesNotCompareAcrossAGap() {
        List<PeriodValue> history =
                List.of(value(LATEST.previous().previous(), "50"), value(LATEST.sameLastYear(), "50"));

        DirectionOfTravel direction =
                DirectionOfTravel.shortTerm(value(LATEST, "60"), history, course(HIGHER_IS_BETTER));

        assertThat(direction.direction()).isEqualTo(Direction.NOT_ASSESSED);
        assertThat(direction.explain().sentence()).contains("a comparable earlier period is missing");
    }

    @Test
    void comparesASeasonalMeasureWithTheSamePeriodLastYear() {
        Course seasonal = new Course(HIGHER_IS_BETTER, 1, true, null);
        List<PeriodValue> history = List.of(value(LATEST.previous(), "90"), value(LATEST.sameLastYear(), "50"));

        assertThat(DirectionOfTravel.shortTerm(value(LATEST, "60"), history, seasonal)
                        .direction())
                .isEqualTo(Direction.IMPROVING);
    }

    @Test
    void comparesTheLongDirectionWithTheMeanOfFourPeriods() {
        DirectionOfTravel direction =
                DirectionOfTravel.longTerm(value(LATEST, "26"), fourBefore(), course(LOWER_IS_BETTER));

        assertThat(direction.base()).isEqualByComparingTo("25");
        assertThat(direction.direction()).isEqualTo(Direction.WORSENING);
        assertThat(direction.explain().steps())
                .containsExactly("compared with the mean of four comparable periods = 25", "change = 26 − 25 = 1");
    }

    @Test
    void needsAllFourPeriodsForTheLongDirection() {
        assertThat(DirectionOfTravel.longTerm(value(LATEST, "26"), fourBefore().subList(0, 3), course(NO_JUDGEMENT))
                        .direction())
                .isEqualTo(Direction.NOT_ASSESSED);
    }

    @Property
    void polarityMirrors(
            @ForAll @BigRange(min = "-100", max = "100") BigDecimal value,
            @ForAll @BigRange(min = "-100", max = "100") BigDecimal before) {
        Direction higher = shortTerm(value.toPlainString(), before.toPlainString(), course(HIGHER_IS_BETTER))
                .direction();
        Direction mirrored = shortTerm(
                        value.negate().toPlainString(), before.negate().toPlainString(), course(LOWER_IS_BETTER))
                .direction();

        assertThat(mirrored).isEqualTo(higher);
    }

    private static DirectionOfTravel shortTerm(String value, String before, Course course) {
        return DirectionOfTravel.shortTerm(value(LATEST, value), List.of(value(LATEST.previous(), before)), course);
    }

    private static List<PeriodValue> fourBefore() {
        Period third = LATEST.previous();
        Period second = third.previous();
        Period first = second.previous();
        return List.of(value(third, "40"), value(second, "30"), value(first, "20"), value(first.previous(), "10"));
    }

    private static Course course(Polarity polarity) {
        return new Course(polarity, 1, false, null);
    }

    private static PeriodValue value(Period period, String value) {
        return new PeriodValue(period, new BigDecimal(value));
    }
}

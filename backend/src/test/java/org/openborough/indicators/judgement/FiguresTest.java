package org.openborough.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "41.39905762957593, 41.3991",
        "0.00012345678, 0.000123457",
        "39.99999999, 40",
        "1234567.89123456, 1234568",
        "123.123456, 123.123",
    })
    void longDecimalsAreCutToSixSignificantDigits(BigDecimal value, String written) {
        assertThat(Figures.of(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "40.50, 40.5", "12.3456, 12.3456", "1234567.89, 1234567.89", "0, 0", "1e3, 1000"})
    void whatPeopleTypeStaysAsItIs(BigDecimal value, String written) {
        assertThat(Figures.of(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"641070, 641070", "1234567.8, 1234568", "2.5, 2.5", "0.1, 0.1"})
    void computedFiguresKeepTheirWholeDigits(double value, String written) {
        assertThat(Figures.of(value)).isEqualTo(written);
    }

    @Test
    void lessThanNothingHasTheSignThatIsRead() {
        assertThat(Figures.of(-2.25)).isEqualTo("−2.25");
    }

    @Property
    void whatIsReadIsWhatWasMeant(@ForAll @DoubleRange(min = -1e12, max = 1e12) double value) {
        double read = Double.parseDouble(Figures.of(value).replace('−', '-'));

        assertThat(read).isCloseTo(value, within(Math.max(Math.abs(value) * 5e-6, 1e-300)));
    }
}

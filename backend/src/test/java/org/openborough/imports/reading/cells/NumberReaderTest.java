package org.openborough.imports.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.imports.reading.cells.WrittenNumber.Unit;

class NumberReaderTest {

    private final NumberReader reader = new NumberReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12|12|NONE",
                " \t10,061 |10061|NONE",
                "1,234|1234|NONE",
                "1,234,567.80|1234567.80|NONE",
                "(1,234.50)|-1234.50|NONE",
                "(12)|-12|NONE",
                "-7|-7|NONE",
                "+7|7|NONE",
                "\u22127|-7|NONE",
                "\u20137|-7|NONE",
                "'-5|-5|NONE",
                "0012|12|NONE",
                ".5|0.5|NONE",
                "5.|5|NONE",
                "£1,234|1234|POUNDS",
                "-£5|-5|POUNDS",
                "£-5|-5|POUNDS",
                "(£5.20)|-5.20|POUNDS",
                "£ 5|5|POUNDS",
                "12%|12|PERCENT",
                "12.5 %|12.5|PERCENT",
                "1 234 567|1234567|NONE",
                "1\u2009234|1234|NONE",
                "1\u00A0234|1234|NONE",
                "1\u202F234|1234|NONE",
                "1'234|1234|NONE",
                "1E3|1000|NONE",
                "1.5e-3|0.0015|NONE",
                "12.130000000000001|12.130000000000001|NONE"
            })
    void readsNumbersAsCouncilsWriteThem(String text, BigDecimal value, Unit unit) {
        assertThat(reader.read(text)).isEqualTo(CellReading.of(new WrittenNumber(value, unit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1,5",
                "12,34",
                "1,2345",
                "1.234,50",
                "1.2.3",
                "--5",
                "(-5)",
                "5-",
                "12k",
                "£5%",
                "twelve",
                "1e",
                "e5",
                ".",
                "-",
                "%",
                "()",
                "0x1F",
                "12 13",
                "1,234 567,",
                "#N/A",
                "=1+1"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(reader.read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e309", "1e9999", "1e-400", "1000000000000000000", "0.000000000000000000001"})
    void refusesWhatIsOutOfRange(String text) {
        assertThat(reader.read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.NUMBER_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\uFEFF", "\t", "'"})
    void takesBlanksForBlank(String text) {
        assertThat(reader.read(text).isBlank()).isTrue();
    }

    @Property
    void readsBackEveryNumberItIsWritten(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number) {
        DecimalFormat grouped = new DecimalFormat("#,##0.000000", DecimalFormatSymbols.getInstance(Locale.UK));
        DecimalFormat bracketed =
                new DecimalFormat("£#,##0.000000;(£#,##0.000000)", DecimalFormatSymbols.getInstance(Locale.UK));

        assertThat(value(number.toPlainString())).isEqualByComparingTo(number);
        assertThat(value(number.toString())).isEqualByComparingTo(number);
        assertThat(value(grouped.format(number))).isEqualByComparingTo(number);
        assertThat(value(bracketed.format(number))).isEqualByComparingTo(number);
    }

    @Property
    void neverThrowsWhateverTheText(@ForAll String text) {
        assertThat(reader.read(text)).isNotNull();
    }

    private BigDecimal value(String text) {
        return reader.read(text).value().orElseThrow().value();
    }
}

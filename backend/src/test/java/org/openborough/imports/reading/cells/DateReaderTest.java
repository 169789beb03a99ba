package org.openborough.imports.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20-Dec-13|2013-12-20",
                "20-DEC-2013|2013-12-20",
                "20 Dec 2013|2013-12-20",
                "20 December 2013|2013-12-20",
                "1st Sept. 2013|2013-09-01",
                "31/03/2011|2011-03-31",
                "31/3/11|2011-03-31",
                "31.03.2011|2011-03-31",
                "31-03-2011|2011-03-31",
                "2011-03-31|2011-03-31",
                "2011/3/31|2011-03-31",
                "2011-03-31T18:00:00|2011-03-31",
                "2011-03-31T18:00:00.123Z|2011-03-31",
                "2019-03-13 23:56:46|2019-03-13",
                "31/03/2011 00:00|2011-03-31",
                "40633|2011-03-31",
                "40633.75|2011-03-31",
                "1/1/50|1950-01-01",
                "31/12/49|2049-12-31",
                "29/02/2012|2012-02-29"
            })
    void readsDatesAsCouncilsWriteThem(String text, LocalDate date) {
        assertThat(reader.read(text)).isEqualTo(CellReading.of(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2011", "29-Feb-11", "2011-13-01", "9/25/2009", "00/01/2011", "32 Mar 2011"})
    void refusesDaysThatNeverWere(String text) {
        assertThat(reader.read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.IMPOSSIBLE_DATE));
    }

    @Test
    void saysThatTheDayComesFirstWhereTheMonthWouldBeTooLarge() {
        assertThat(reader.read("9/25/2009").fault().orElseThrow().detail()).contains("day first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2011",
                "31/03",
                "Mar 2011",
                "31 Foo 2011",
                "12345",
                "99999",
                "1-2/2011",
                "2011-03-31x",
                "31/03/111"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(reader.read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.NOT_A_DATE));
    }

    @Test
    void leavesABlankCellBlank() {
        assertThat(reader.read(" ").isBlank()).isTrue();
    }

    @Property
    void readsBackEveryDateItIsWritten(@ForAll @DateRange(min = "1950-01-01", max = "2049-12-31") LocalDate date) {
        assertThat(reader.read(date.toString()).value()).contains(date);
        assertThat(reader.read(written(date, "d/M/yy")).value()).contains(date);
        assertThat(reader.read(written(date, "dd-MMM-yy")).value()).contains(date);
        assertThat(reader.read(written(date, "d MMMM yyyy")).value()).contains(date);
    }

    private static String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
    }

    @Property
    void neverThrowsWhateverTheText(@ForAll String text) {
        assertThat(reader.read(text)).isNotNull();
    }
}

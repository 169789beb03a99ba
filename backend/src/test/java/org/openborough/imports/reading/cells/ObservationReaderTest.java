package org.openborough.imports.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationReaderTest {

    private final ObservationReader reader = new ObservationReader();

    @ParameterizedTest
    @CsvSource({
        "-, CONFIDENTIAL",
        "–, CONFIDENTIAL",
        "*, CONFIDENTIAL",
        "c, CONFIDENTIAL",
        "[c], CONFIDENTIAL",
        "[C], CONFIDENTIAL",
        "n/a, NOT_AVAILABLE",
        "N/A, NOT_AVAILABLE",
        ".., NOT_AVAILABLE",
        ":, NOT_AVAILABLE",
        "x, NOT_AVAILABLE",
        "[x], NOT_AVAILABLE",
        "z, NOT_APPLICABLE",
        "[z], NOT_APPLICABLE"
    })
    void takesAMarkInPlaceOfANumber(String text, StatusSymbol status) {
        assertThat(reader.read(text).value()).contains(new WrittenObservation(Optional.empty(), Optional.of(status)));
    }

    @ParameterizedTest
    @CsvSource({
        "12.3 [p], 12.3, PROVISIONAL",
        "12.3[r], 12.3, REVISED",
        "'1,234 [e]', 1234, ESTIMATED",
        "5 [b], 5, BREAK_IN_SERIES"
    })
    void takesAMarkBesideANumber(String text, BigDecimal value, StatusSymbol status) {
        WrittenObservation observation = reader.read(text).value().orElseThrow();

        assertThat(observation.number()).map(WrittenNumber::value).contains(value);
        assertThat(observation.status()).contains(status);
    }

    @Test
    void takesAPlainNumberWithoutAMark() {
        assertThat(reader.read("(1,234.50)").value().orElseThrow().status()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[q]", "12 [q]", "12 [c]", "[p]", "12 [x]"})
    void refusesMarksThatMakeNoSense(String text) {
        assertThat(reader.read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.UNKNOWN_STATUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "12 high", "[]"})
    void refusesOtherTexts(String text) {
        assertThat(reader.read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.NOT_A_NUMBER));
    }

    @Test
    void leavesABlankCellBlank() {
        assertThat(reader.read(" ").isBlank()).isTrue();
    }

    @Test
    void canBeToldWhatAShorthandMeansInOneFile() {
        ObservationReader changed = reader.taking("-", StatusSymbol.NOT_APPLICABLE);

        assertThat(changed.shorthand("—")).contains(StatusSymbol.NOT_APPLICABLE);
        assertThat(reader.shorthand("-")).contains(StatusSymbol.CONFIDENTIAL);
    }
}

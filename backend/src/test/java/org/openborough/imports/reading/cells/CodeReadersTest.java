package org.openborough.imports.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReadersTest {

    @ParameterizedTest
    @CsvSource({
        "PR8 1AA, PR8 1AA",
        "pr81aa, PR8 1AA",
        "' L20  3NJ ', L20 3NJ",
        "L203NJ, L20 3NJ",
        "EC1A 1BB, EC1A 1BB",
        "W1A 0AX, W1A 0AX",
        "GIR 0AA, GIR 0AA"
    })
    void postcodesAreWrittenAsRoyalMailDoes(String text, String postcode) {
        assertThat(new PostcodeReader().read(text)).isEqualTo(CellReading.of(postcode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR8", "PR8 1A", "PR8 1CA", "QR8 1AA", "PR8 1AAA", "8PR 1AA", "n/a"})
    void textsThatAreNoPostcodesAreRefused(String text) {
        assertThat(new PostcodeReader().read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.NOT_A_POSTCODE));
    }

    @ParameterizedTest
    @CsvSource({"E08000014, E08000014", "' e05000932 ', E05000932", "W06000001, W06000001", "K02000001, K02000001"})
    void areaCodesAreWrittenInCapitals(String text, String code) {
        assertThat(new AreaCodeReader().read(text)).isEqualTo(CellReading.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E0800001", "E080000140", "X08000014", "Sefton", "343", "00CA"})
    void textsThatAreNoAreaCodesAreRefused(String text) {
        assertThat(new AreaCodeReader().read(text).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(CellFault.Code.NOT_AN_AREA_CODE));
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "Y, true", "TRUE, true", "1, true", "No, false", "n, false", "False, false", "0, false"})
    void yesAndNoAreReadHoweverTheyArePut(String text, boolean value) {
        assertThat(new YesNoReader().read(text)).isEqualTo(CellReading.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "yess", "-"})
    void othersAreNeitherYesNorNo(String text) {
        assertThat(new YesNoReader().read(text).isFaulty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void blanksAreBlank(String text) {
        assertThat(new PostcodeReader().read(text).isBlank()).isTrue();
        assertThat(new AreaCodeReader().read(text).isBlank()).isTrue();
        assertThat(new YesNoReader().read(text).isBlank()).isTrue();
    }
}

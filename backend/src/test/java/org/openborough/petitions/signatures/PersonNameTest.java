package org.openborough.petitions.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"X", "Zoë O’Brien-Smith", "Dr. A. B. Resident", "نور الهدى", "李小龍", "Anne-Marie d'Arc"})
    void takesNamesOfEveryScript(String name) {
        assertThat(PersonName.of(name)).map(PersonName::text).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://win.example",
                "Win at www.prize",
                "best-loans.com",
                "See prizes.co.uk now",
                "=1+2",
                "@SUM(A1)",
                "+44 Resident",
                "-Resident",
                "A <b>Resident</b>",
                "A\nResident",
                "A\u0000Resident",
                "12345",
                "   ",
                "A \uD800 Resident"
            })
    void refusesAddressesFormulasAndWhatIsNoName(String typed) {
        assertThat(PersonName.of(typed)).isEmpty();
    }

    @Test
    void takesMarksOutThatTurnTheDirectionOfWriting() {
        assertThat(PersonName.of("A \u202Etnediser\u202C \u200BResident"))
                .map(PersonName::text)
                .hasValue("A tnediser Resident");
    }

    @Test
    void takesOneCharacterAndFiveHundredButNoMore() {
        assertThat(PersonName.of("a")).isPresent();
        assertThat(PersonName.of("a".repeat(500))).isPresent();
        assertThat(PersonName.of("a".repeat(501))).isEmpty();
    }

    @Test
    void knowsANameByItsLettersWhateverAccentsCaseAndBlanks() {
        assertThat(PersonName.of("  Zoë   O'Brien ").orElseThrow().compared())
                .isEqualTo(PersonName.of("ZOE OBRIEN").orElseThrow().compared());
    }
}

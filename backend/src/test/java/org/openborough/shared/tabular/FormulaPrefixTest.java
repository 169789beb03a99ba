package org.openborough.shared.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaPrefixTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 151 496 0000", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
    void keepsTextsFromRunning(String text) {
        assertThat(FormulaPrefix.add(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Ward", "'tis", "a=b", "[c]", "'"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaPrefix.add(text)).isEqualTo(text);
        assertThat(FormulaPrefix.remove(text)).isEqualTo(text);
    }

    @Property
    void isTakenOffAgainWhateverTheText(@ForAll("textsNearFormulas") String text) {
        assertThat(FormulaPrefix.remove(FormulaPrefix.add(text))).isEqualTo(text);
    }

    @Property
    void leavesNoTextThatWouldRun(@ForAll("textsNearFormulas") String text) {
        assertThat(FormulaPrefix.add(text)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].+");
    }

    @Provide
    Arbitrary<String> textsNearFormulas() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n a1\u20AC").ofMaxLength(6);
    }
}

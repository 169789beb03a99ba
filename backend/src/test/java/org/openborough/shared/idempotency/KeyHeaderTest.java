package org.openborough.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.shared.problem.DomainException;

class KeyHeaderTest {

    @Test
    void readsAStringOfStructuredFields() {
        assertThat(KeyHeader.read("\"a b-1\"")).isEqualTo("a b-1");
    }

    @Test
    void takesEscapesOff() {
        assertThat(KeyHeader.read("\"say \\\"yes\\\" \\\\\"")).isEqualTo("say \"yes\" \\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"\"", "\"a", "a\"", "\"a\"b\"", "\"\\n\"", "\"é\"", "\"a\", \"b\"", ""})
    void refusesAnythingElse(String header) {
        assertThatThrownBy(() -> KeyHeader.read(header)).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesWhatIsLongerThanAKeyMayBe() {
        String longest = "x".repeat(255);

        assertThat(KeyHeader.read('"' + longest + '"')).isEqualTo(longest);
        assertThatThrownBy(() -> KeyHeader.read("\"x" + longest + '"')).isInstanceOf(DomainException.class);
    }
}

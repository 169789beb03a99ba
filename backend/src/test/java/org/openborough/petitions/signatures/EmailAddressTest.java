package org.openborough.petitions.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.resident@example.org",
                "A.Resident@EXAMPLE.org",
                "aresident+petitions@example.org",
                "a.res.ident+1+2@example.org"
            })
    void oneAddressHasManySpellings(String spelling) {
        assertThat(EmailAddress.of(spelling).orElseThrow().normalised()).isEqualTo("aresident@example.org");
    }

    @Test
    void aLocalPartThatBeginsWithPlusIsLeft() {
        assertThat(EmailAddress.of("+resident@example.org").orElseThrow().normalised())
                .isEqualTo("+resident@example.org");
    }

    @Test
    void writesDomainsAsTheDomainNameSystemDoes() {
        assertThat(EmailAddress.of("resident@bücher.example").orElseThrow().text())
                .isEqualTo("resident@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "resident",
                "@example.org",
                "resident@",
                "resident@localhost",
                "a resident@example.org",
                "resident@example.org\r\nBcc: other@example.org",
                "resident,other@example.org",
                ".resident@example.org",
                "resident..x@example.org",
                "resident@-example.org",
                "<resident@example.org>"
            })
    void refusesWhatNoMessageCanBeSentTo(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsLongerThanMailAllows() {
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a".repeat(64) + "@" + "b.".repeat(100) + "org"))
                .isEmpty();
    }
}

package org.openborough.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostcodeTest {

    @Test
    void aPostcodeIsKnownHoweverItIsTyped() {
        assertThat(Postcode.normalised("pr81da")).contains("PR8 1DA");
        assertThat(Postcode.normalised(" PR8  1DA ")).contains("PR8 1DA");
        assertThat(Postcode.normalised("L101NB")).contains("L10 1NB");
        assertThat(Postcode.normalised("ec1a1bb")).contains("EC1A 1BB");
        assertThat(Postcode.normalised("L4 3QZ")).contains("L4 3QZ");
    }

    @Test
    void whatHasAnotherFormIsNoPostcode() {
        assertThat(Postcode.normalised("")).isEmpty();
        assertThat(Postcode.normalised("PR8")).isEmpty();
        assertThat(Postcode.normalised("8PR 1DA")).isEmpty();
        assertThat(Postcode.normalised("PR8 1DA; drop table postcode")).isEmpty();
    }
}

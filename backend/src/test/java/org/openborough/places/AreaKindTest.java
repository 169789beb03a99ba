package org.openborough.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaKindTest {

    @Test
    void aGssCodeSaysWhatItsAreaIs() {
        assertThat(AreaKind.ofCode("E92000001")).contains(AreaKind.COUNTRY);
        assertThat(AreaKind.ofCode("E12000002")).contains(AreaKind.REGION);
        assertThat(AreaKind.ofCode("E08000014")).contains(AreaKind.AUTHORITY);
        assertThat(AreaKind.ofCode("E05000932")).contains(AreaKind.WARD);
        assertThat(AreaKind.ofCode("E01006920")).contains(AreaKind.LSOA);
    }

    @Test
    void aCodeOfTheCouncilsOwnSaysNothing() {
        assertThat(AreaKind.ofCode("SEFTON-NORTH")).isEmpty();
        assertThat(AreaKind.ofCode("E99000001")).isEmpty();
    }
}

package org.openborough.indicators.judgement.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.judgement.target.TargetStatus.AMBER;
import static org.openborough.indicators.judgement.target.TargetStatus.GREEN;
import static org.openborough.indicators.judgement.target.TargetStatus.MISSING;
import static org.openborough.indicators.judgement.target.TargetStatus.RED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedAreaTest {

    @Test
    void isMaskedWhenTheBoroughIsGreenWhileSomeWardIsRed() {
        MaskedArea masked = MaskedArea.of(GREEN, Map.of("W2", RED, "W1", RED, "W3", GREEN));

        assertThat(masked.isMasked()).isTrue();
        assertThat(masked.redAreas()).containsExactly("W1", "W2");
        assertThat(masked.explain().sentence()).isEqualTo("The whole is green, but 2 of its 3 areas are red.");
    }

    @Test
    void isNotMaskedOtherwise() {
        assertThat(MaskedArea.of(AMBER, Map.of("W1", RED)).isMasked()).isFalse();
        assertThat(MaskedArea.of(GREEN, Map.of("W1", AMBER)).isMasked()).isFalse();
        assertThat(MaskedArea.of(GREEN, Map.of()).isMasked()).isFalse();
    }

    @Test
    void countsMissingValuesInEveryTotal() {
        TargetTally tally = TargetTally.of(List.of(GREEN, GREEN, MISSING));

        assertThat(tally.of(MISSING)).isEqualTo(1);
        assertThat(tally.of(RED)).isZero();
        assertThat(tally.total()).isEqualTo(3);
    }
}

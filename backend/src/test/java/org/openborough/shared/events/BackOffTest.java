package org.openborough.shared.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void waitsLongerAfterEveryFailure() {
        assertThat(BackOff.after(1)).contains(Duration.ofMinutes(1));
        assertThat(BackOff.after(2)).contains(Duration.ofMinutes(5));
        assertThat(BackOff.after(3)).contains(Duration.ofMinutes(30));
        assertThat(BackOff.after(7)).contains(Duration.ofDays(1));
    }

    @Test
    void givesUpAfterADaysWait() {
        assertThat(BackOff.after(8)).isEmpty();
    }
}

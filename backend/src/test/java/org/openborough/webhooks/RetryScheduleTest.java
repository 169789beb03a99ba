package org.openborough.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final double MIDDLE = 0.5;

    @Test
    void goesOnForThreeDays() {
        Duration whole = IntStream.rangeClosed(1, 9)
                .mapToObj(failures -> RetrySchedule.after(failures, MIDDLE).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(70), Duration.ofHours(76));
        assertThat(RetrySchedule.after(10, MIDDLE)).isEmpty();
    }

    @Test
    void beginsWithSeconds() {
        assertThat(RetrySchedule.after(1, MIDDLE)).contains(Duration.ofSeconds(5));
    }

    @Property
    void aWaitStraysByAFifthAtMost(
            @ForAll @IntRange(min = 1, max = 9) int failures, @ForAll @DoubleRange(max = 1) double chance) {
        Duration planned = RetrySchedule.after(failures, MIDDLE).orElseThrow();

        Duration wait = RetrySchedule.after(failures, chance).orElseThrow();

        assertThat(Math.abs(wait.minus(planned).toMillis())).isLessThanOrEqualTo(planned.toMillis() / 5 + 1);
    }
}

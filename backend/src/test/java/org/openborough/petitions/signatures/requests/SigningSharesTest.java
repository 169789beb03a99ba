package org.openborough.petitions.signatures.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SigningSharesTest {

    private long nanos;

    private final SigningShares shares = new SigningShares(3, 5, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void aBurstIsStoppedWhateverTheHourAllows() {
        assertThat(taken(4)).isEqualTo(3);
    }

    @Test
    void whatIsSustainedIsStoppedThoughNoMinuteIsTooMuch() {
        int first = taken(3);
        pass(Duration.ofMinutes(1));

        assertThat(first + taken(3)).isEqualTo(5);
    }

    @Test
    void connectionsDoNotShare() {
        taken(3);

        assertThat(shares.take("192.0.2.2")).isTrue();
    }

    @Test
    void noLimitIsNone() {
        SigningShares open = new SigningShares(0, 5, TimeMeter.SYSTEM_NANOTIME);

        assertThat(IntStream.range(0, 100).filter(i -> open.take("192.0.2.1")).count())
                .isEqualTo(100);
    }

    private int taken(int asked) {
        return (int)
                IntStream.range(0, asked).filter(i -> shares.take("192.0.2.1")).count();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}

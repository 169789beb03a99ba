package org.openborough.shared.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestSharesTest {

    private final MovableTime time = new MovableTime();
    private final RequestShares shares = new RequestShares(2, 3, time);

    @Test
    void countsDownAndThenRefuses() {
        assertThat(shares.take("a", null))
                .hasValueSatisfying(share -> assertThat(share.left()).isEqualTo(1));
        assertThat(shares.take("a", null))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isFalse());
        assertThat(shares.take("a", null))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isTrue());
    }

    @Test
    void saysHowLongToWait() {
        shares.take("a", null);
        shares.take("a", null);

        assertThat(shares.take("a", null))
                .hasValueSatisfying(share -> assertThat(share.secondsToWait()).isEqualTo(30));
    }

    @Test
    void theShareComesBackWithTime() {
        shares.take("a", null);
        shares.take("a", null);

        time.pass(Duration.ofSeconds(30));

        assertThat(shares.take("a", null))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isFalse());
        assertThat(shares.take("a", null))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isTrue());
    }

    @Test
    void addressesDoNotShare() {
        shares.take("a", null);
        shares.take("a", null);

        assertThat(shares.take("b", null))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isFalse());
    }

    @Test
    void aTokenHasAShareOfItsOwn() {
        shares.take("a", "t");
        shares.take("a", "t");

        assertThat(shares.take("a", "t")).hasValueSatisfying(share -> {
            assertThat(share.policyHeader()).isEqualTo("\"signed-in\";q=3;w=60");
            assertThat(share.left()).isZero();
            assertThat(share.isUsedUp()).isFalse();
        });
    }

    @Test
    void madeUpTokensAreChargedToTheAddress() {
        shares.take("a", "made-up-1");
        shares.take("a", "made-up-2");

        assertThat(shares.take("a", "made-up-3"))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isTrue());
        assertThat(shares.take("a", "made-up-1"))
                .hasValueSatisfying(share -> assertThat(share.isUsedUp()).isFalse());
    }

    @Test
    void noughtMeansNoLimit() {
        assertThat(new RequestShares(0, 0, time).take("a", null)).isEmpty();
    }

    private static final class MovableTime implements TimeMeter {

        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

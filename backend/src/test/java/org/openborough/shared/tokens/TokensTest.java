package org.openborough.shared.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openborough.support.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class TokensTest {

    private static final TokenPurpose CONFIRM = () -> "tests.confirm";
    private static final TokenPurpose WITHDRAW = () -> "tests.withdraw";

    @Inject
    Tokens tokens;

    @Inject
    TokenKeeping keeping;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    @Test
    void aTokenIsUsedOnce() {
        String token = aToken();

        assertThat(use(token).subject()).isEqualTo(subject);
        assertRefused(() -> use(token), TokenProblem.LINK_USED);
    }

    @Test
    void twoTokensOfOneRecordAreUsedApart() {
        String first = aToken();
        String second = aToken();

        use(first);

        assertThat(use(second).subject()).isEqualTo(subject);
    }

    @Test
    void aUseThatFailedLeavesTheTokenGood() {
        String token = aToken();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    tokens.use(CONFIRM, token);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(use(token).subject()).isEqualTo(subject);
    }

    @Test
    void readingUsesNothingUp() {
        String token = aToken();

        tokens.read(CONFIRM, token);

        assertThat(tokens.read(CONFIRM, token).subject()).isEqualTo(subject);
    }

    @Test
    void anExpiredTokenIsRefused() {
        String token = aToken();

        clock.pass(Duration.ofHours(25));

        assertRefused(() -> tokens.read(CONFIRM, token), TokenProblem.LINK_EXPIRED);
        assertRefused(() -> use(token), TokenProblem.LINK_EXPIRED);
    }

    @Test
    void aTokenOfAnotherPurposeOrAnotherServiceIsRefused() {
        String token = aToken();

        assertRefused(() -> tokens.read(WITHDRAW, token), TokenProblem.LINK_NOT_VALID);
        assertRefused(() -> tokens.read(CONFIRM, "A".repeat(70)), TokenProblem.LINK_NOT_VALID);
        assertRefused(() -> tokens.read(CONFIRM, ""), TokenProblem.LINK_NOT_VALID);
    }

    @Test
    void aTokenOutlivesTheKeyThatSealsNewOnes() throws SQLException {
        String token = tokens.issue(CONFIRM, subject, Duration.ofDays(365));
        String before = newestKey();

        clock.pass(Duration.ofDays(181));
        keeping.run();

        assertThat(newestKey()).isNotEqualTo(before);
        assertThat(tokens.read(CONFIRM, token).subject()).isEqualTo(subject);
    }

    @Test
    void whatHasExpiredIsForgotten() throws SQLException {
        use(aToken());

        clock.pass(Duration.ofHours(25));
        keeping.run();

        assertThat(sql.value("select count(*) from used_token where subject = '%s'".formatted(subject)))
                .isEqualTo("0");
    }

    @Test
    void noTokenLivesLongerThanItsKeyIsKept() {
        assertThatThrownBy(() -> tokens.issue(CONFIRM, subject, Duration.ofDays(732)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String aToken() {
        return tokens.issue(CONFIRM, subject, Duration.ofHours(24));
    }

    private Token use(String token) {
        return QuarkusTransaction.requiringNew().call(() -> tokens.use(CONFIRM, token));
    }

    private String newestKey() throws SQLException {
        return sql.value("select max(number) from token_key");
    }
}

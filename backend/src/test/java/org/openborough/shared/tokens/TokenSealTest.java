package org.openborough.shared.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TokenSealTest {

    private static final TokenPurpose CONFIRM = () -> "tests.confirm";
    private static final TokenPurpose WITHDRAW = () -> "tests.withdraw";
    private static final TokenKey KEY = key(7, 1);

    private final Token token = new Token(UUID.randomUUID(), 42, Instant.parse("2027-01-02T03:04:05Z"));

    @Test
    void aTokenFitsIntoAnAddressWithoutEscapes() {
        assertThat(TokenSeal.write(token, CONFIRM, KEY)).matches("[A-Za-z0-9_-]{70}");
    }

    @Test
    void aTokenOfOnePurposeIsNoneOfAnother() {
        String text = TokenSeal.write(token, CONFIRM, KEY);

        assertThat(TokenSeal.read(text, WITHDRAW, KEY)).isEmpty();
    }

    @Test
    void aTokenSealedWithAnotherKeyIsNone() {
        String text = TokenSeal.write(token, CONFIRM, KEY);

        assertThat(TokenSeal.read(text, CONFIRM, key(7, 2))).isEmpty();
    }

    @Test
    void aTokenSaysWhichKeySealedIt() {
        assertThat(TokenSeal.keyNumber(TokenSeal.write(token, CONFIRM, KEY))).contains(7);
    }

    @Property
    void whatWasWrittenIsRead(
            @ForAll long high,
            @ForAll long low,
            @ForAll long serial,
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long expiry) {
        Token any = new Token(new UUID(high, low), serial, Instant.ofEpochSecond(expiry));

        assertThat(TokenSeal.read(TokenSeal.write(any, CONFIRM, KEY), CONFIRM, KEY))
                .contains(any);
    }

    @Property
    void aTokenChangedAnywhereIsNone(
            @ForAll @IntRange(max = 69) int place, @ForAll @IntRange(min = 1, max = 63) int step) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        StringBuilder changed = new StringBuilder(TokenSeal.write(token, CONFIRM, KEY));

        changed.setCharAt(place, alphabet.charAt((alphabet.indexOf(changed.charAt(place)) + step) % 64));

        assertThat(TokenSeal.read(changed.toString(), CONFIRM, KEY)).isEmpty();
    }

    @Property
    void anyOtherTextIsNoToken(@ForAll String text) {
        assertThat(TokenSeal.read(text, CONFIRM, KEY)).isEmpty();
    }

    private static TokenKey key(int number, int filling) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) filling);
        return new TokenKey(number, secret);
    }
}

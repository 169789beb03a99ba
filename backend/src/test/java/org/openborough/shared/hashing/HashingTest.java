package org.openborough.shared.hashing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashingTest {

    /** The example of one block in NIST's FIPS 180-4 test vectors. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashesAsTheStandardSays() {
        assertThat(HexFormat.of().formatHex(Sha256.of("abc".getBytes(US_ASCII))))
                .isEqualTo(ABC);
    }

    @Test
    void hashesAContentAsItsBytes() throws IOException {
        byte[] content = new byte[200_000];
        MessageDigest digest = Sha256.start();

        Sha256.add(digest, new ByteArrayInputStream(content));

        assertThat(digest.digest()).isEqualTo(Sha256.of(content));
    }

    /** Test case 2 of RFC 4231. */
    @Test
    void sealsPartsAsOneText() {
        byte[] key = "Jefe".getBytes(US_ASCII);

        byte[] seal = Hmac.sha256(key, "what do ya want ".getBytes(US_ASCII), "for nothing?".getBytes(US_ASCII));

        assertThat(HexFormat.of().formatHex(seal))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}

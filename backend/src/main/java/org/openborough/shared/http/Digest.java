package org.openborough.shared.http;

import java.util.HexFormat;
import org.openborough.shared.hashing.Sha256;

/** Short digest of a representation: the first 8 bytes of its SHA-256, in hexadecimal. */
final class Digest {

    private Digest() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes), 0, 8);
    }
}

package org.openborough.shared.hashing;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), which every Java platform has. */
public final class Sha256 {

    private static final int BUFFER = 64 * 1024;

    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }

    /** A digest to which more can be added piece by piece. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Adds a content of any size, of which only a part is in memory at a time. */
    public static void add(MessageDigest digest, InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }
}

package org.openborough.shared.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which a repeated body is known; of large ones only a part is in memory at a time. */
final class Sha256 {

    private static final int BUFFER = 64 * 1024;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static byte[] of(byte[] body) {
        return new Sha256().digest.digest(body);
    }

    /** Adds a text with its length, so that two texts are never taken for two others with the same letters. */
    void add(String text) {
        byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    void add(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }

    byte[] value() {
        return digest.digest();
    }
}

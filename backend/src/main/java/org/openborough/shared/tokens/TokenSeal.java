package org.openborough.shared.tokens;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.hashing.Hmac;

/**
 * Writes tokens as text for an address and reads them back: key number, record, serial and expiry, followed by half of
 * their HMAC-SHA-256, over the purpose too; 70 characters of base64url.
 */
final class TokenSeal {

    private static final int PART_BYTES = Integer.BYTES + 2 * Long.BYTES + Long.BYTES + Long.BYTES;

    /** 128 bits: RFC 2104 §5 asks for at least half of the digest. */
    private static final int SEAL_BYTES = 16;

    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private TokenSeal() {}

    static String write(Token token, TokenPurpose purpose, TokenKey key) {
        byte[] part = ByteBuffer.allocate(PART_BYTES)
                .putInt(key.number())
                .putLong(token.subject().getMostSignificantBits())
                .putLong(token.subject().getLeastSignificantBits())
                .putLong(token.serial())
                .putLong(token.expiresAt().getEpochSecond())
                .array();
        byte[] whole = ByteBuffer.allocate(PART_BYTES + SEAL_BYTES)
                .put(part)
                .put(seal(part, purpose, key))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The number of the key it says to be sealed with; empty when the text is no token at all. */
    static Optional<Integer> keyNumber(String text) {
        return bytes(text).map(whole -> ByteBuffer.wrap(whole).getInt());
    }

    /** What the token says; empty when it was not sealed with this key for this purpose. */
    static Optional<Token> read(String text, TokenPurpose purpose, TokenKey key) {
        return bytes(text)
                .filter(whole -> MessageDigest.isEqual(
                        Arrays.copyOfRange(whole, PART_BYTES, whole.length),
                        seal(Arrays.copyOf(whole, PART_BYTES), purpose, key)))
                .map(TokenSeal::token);
    }

    private static Token token(byte[] whole) {
        ByteBuffer part = ByteBuffer.wrap(whole).position(Integer.BYTES);
        return new Token(
                new UUID(part.getLong(), part.getLong()), part.getLong(), Instant.ofEpochSecond(part.getLong()));
    }

    /** Only the one way of writing them: base64 would also take other characters at the end for the same bytes. */
    private static Optional<byte[]> bytes(String text) {
        try {
            byte[] whole = DECODER.decode(text);
            boolean isOneWay = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(whole)
                    .equals(text);
            return whole.length == PART_BYTES + SEAL_BYTES && isOneWay ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] seal(byte[] part, TokenPurpose purpose, TokenKey key) {
        byte[] word = purpose.word().getBytes(StandardCharsets.UTF_8);
        // No word has a nought in it: purpose and part cannot be cut apart elsewhere.
        return Arrays.copyOf(Hmac.sha256(key.secret(), word, new byte[1], part), SEAL_BYTES);
    }
}

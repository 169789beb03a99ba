package org.openborough.petitions.signatures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.openborough.shared.hashing.Hmac;

/**
 * Keyed hashes by which one person is known again, without a word that could be read from them.
 *
 * @param address of the e-mail address in its one spelling; null for signatures on paper
 * @param name of the name
 * @param person of name and postcode together, which paper and electronic signatures have in common
 */
public record SignerKeys(byte[] address, byte[] name, byte[] person) {

    private static final int KEY_BYTES = 16;

    /** Letters and digits that cannot be taken for another. */
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 8;

    public static SignerKeys of(Signer signer, byte[] secret) {
        return new SignerKeys(
                ofAddress(signer.email(), secret),
                hash(secret, "name", signer.name().compared()),
                ofPerson(signer.name(), signer.postcode(), secret));
    }

    /** The keys of somebody who signed on paper. */
    public static SignerKeys onPaper(PersonName name, String postcode, byte[] secret) {
        return new SignerKeys(null, hash(secret, "name", name.compared()), ofPerson(name, postcode, secret));
    }

    public static byte[] ofAddress(EmailAddress email, byte[] secret) {
        return hash(secret, "address", email.normalised());
    }

    private static byte[] ofPerson(PersonName name, String postcode, byte[] secret) {
        return hash(secret, "person", name.compared() + '\n' + postcode);
    }

    /** What a signer can type instead of following the link: 40 bits, tried a few times only. */
    public static String code(UUID link, byte[] secret) {
        byte[] hash = hash(secret, "code", link.toString());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_SIGNS.charAt((hash[i] & 0xFF) % CODE_SIGNS.length()));
        }
        return code.toString();
    }

    private static byte[] hash(byte[] secret, String what, String text) {
        byte[] hash = Hmac.sha256(
                secret, what.getBytes(StandardCharsets.UTF_8), new byte[1], text.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(hash, KEY_BYTES);
    }
}

package org.openborough.imports.files;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file as it was sent.
 *
 * @param name without any path and control characters
 * @param size in bytes
 * @param digest SHA-256 of its content, in hexadecimal
 */
@Embeddable
public record FileFacts(
        @Column(name = "file_name") String name,
        @Column(name = "file_size") long size,
        @Column(name = "file_digest") String digest) {

    private static final int LONGEST_NAME = 200;

    /** The last part of whatever path a browser sent, fit to be shown and stored. */
    public static String cleanName(String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("\\p{C}", "").strip();
        String shortened = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return shortened.isEmpty() ? "file" : shortened;
    }
}

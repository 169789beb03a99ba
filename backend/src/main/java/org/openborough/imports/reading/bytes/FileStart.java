package org.openborough.imports.reading.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first bytes of a file, by which it is recognised. */
public record FileStart(byte[] bytes) {

    private static final int LENGTH = 1 << 16;

    public static FileStart of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new FileStart(in.readNBytes(LENGTH));
        }
    }

    public boolean startsWith(int... octets) {
        return hasAt(0, octets);
    }

    public boolean startsWith(String ascii) {
        return startsWith(ascii.chars().toArray());
    }

    boolean hasAt(int offset, int... octets) {
        if (bytes.length < offset + octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((bytes[offset + i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every second byte, from the given parity on, is mostly zero and the others hardly ever: UTF-16 of Latin text. */
    boolean mostlyZeroAt(int parity) {
        int pairs = bytes.length / 2;
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < 2 * pairs; i++) {
            if (bytes[i] == 0) {
                zeros += i % 2 == parity ? 1 : 0;
                others += i % 2 == parity ? 0 : 1;
            }
        }
        return zeros * 2 > pairs && others * 20 < zeros;
    }

    /** Whether more than one byte in twenty is a control character that texts do not use. */
    boolean looksBinary() {
        int controls = 0;
        for (byte octet : bytes) {
            if (octet >= 0 && octet < ' ' && "\t\n\f\r\u001A".indexOf(octet) < 0) {
                controls++;
            }
        }
        return controls > 4 && controls * 20 > bytes.length;
    }

    /** The beginning as text, for looking at signs that every encoding of Latin text shares. */
    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}

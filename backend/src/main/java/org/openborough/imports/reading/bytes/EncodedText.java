package org.openborough.imports.reading.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openborough.imports.reading.table.Notice;

/** A text file with the encoding found for it; can be opened as often as needed. */
public record EncodedText(Path path, TextEncoding encoding, int markLength, List<Notice> notices) {

    /** Finds the encoding of a text file by its byte-order mark, else by all of its bytes. */
    public static EncodedText of(Path path, FileStart start) throws IOException {
        return new EncodingFinder(path, start).find();
    }

    /** The characters after the byte-order marks; bytes that are no character make it fail, not slip through. */
    public Reader open() throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            in.skipNBytes(markLength);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Whether the first visible character opens a JSON object or list; {@code [c]} and the like are a table's. */
    public boolean startsLikeJson() throws IOException {
        try (Reader reader = open()) {
            int first = nextVisible(reader);
            return first == '{' || first == '[' && "{[]\"".indexOf(nextVisible(reader)) >= 0;
        }
    }

    private static int nextVisible(Reader reader) throws IOException {
        int character = reader.read();
        while (character >= 0 && (Character.isWhitespace(character) || character == '\uFEFF')) {
            character = reader.read();
        }
        return character;
    }
}

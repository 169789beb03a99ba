package org.openborough.imports.reading.bytes;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_ENCODING;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.MIXED_ENCODINGS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.UnreadableFile;

/** Finds out how a text file stores its characters: by its byte-order mark, else by its bytes. */
final class EncodingFinder {

    private static final int UTF_8_MARK_LENGTH = 3;
    private static final int UTF_16_MARK_LENGTH = 2;

    private final Path path;
    private final FileStart start;
    private final List<Notice> notices = new ArrayList<>();

    EncodingFinder(Path path, FileStart start) {
        this.path = path;
        this.start = start;
    }

    EncodedText find() throws IOException {
        if (start.startsWith(0xFF, 0xFE)) {
            return utf16(TextEncoding.UTF_16_LITTLE_ENDIAN, UTF_16_MARK_LENGTH);
        }
        if (start.startsWith(0xFE, 0xFF)) {
            return utf16(TextEncoding.UTF_16_BIG_ENDIAN, UTF_16_MARK_LENGTH);
        }
        if (start.mostlyZeroAt(1)) {
            return utf16(TextEncoding.UTF_16_LITTLE_ENDIAN, 0);
        }
        if (start.mostlyZeroAt(0)) {
            return utf16(TextEncoding.UTF_16_BIG_ENDIAN, 0);
        }
        return singleBytes();
    }

    private EncodedText utf16(TextEncoding encoding, int markLength) {
        notices.add(
                new Notice(Notice.Code.UTF_16, "The file is stored as " + encoding.label() + " and was read as such."));
        return new EncodedText(path, encoding, markLength, notices);
    }

    private EncodedText singleBytes() throws IOException {
        int marks = 0;
        while (start.hasAt(marks * UTF_8_MARK_LENGTH, 0xEF, 0xBB, 0xBF)) {
            marks++;
        }
        if (marks > 1) {
            notices.add(new Notice(
                    Notice.Code.REPEATED_BYTE_ORDER_MARK,
                    "The file begins with " + marks + " byte-order marks where one would do; they were passed over."));
        }
        TextEncoding encoding = decide(survey(), marks > 0);
        return new EncodedText(path, encoding, marks * UTF_8_MARK_LENGTH, notices);
    }

    private ByteSurvey survey() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return ByteSurvey.of(in);
        }
    }

    private TextEncoding decide(ByteSurvey survey, boolean marked) {
        if (survey.nulCharacters() > 0) {
            notices.add(new Notice(
                    Notice.Code.NUL_CHARACTERS,
                    "The file contains " + survey.nulCharacters() + " NUL characters, the first in line "
                            + survey.firstNulLine() + ". The rows that hold them are rejected."));
        }
        if (survey.isUtf8()) {
            return marked ? TextEncoding.UTF_8_WITH_BYTE_ORDER_MARK : TextEncoding.UTF_8;
        }
        if (marked || survey.isMixed()) {
            throw new UnreadableFile(
                    MIXED_ENCODINGS,
                    "Most of the file is stored as UTF-8, but line " + survey.firstStrayLine()
                            + " is not. Open it in the program it came from and save it again as CSV UTF-8.");
        }
        return windows1252(survey);
    }

    private TextEncoding windows1252(ByteSurvey survey) {
        if (!survey.canBeWindows1252()) {
            throw new UnreadableFile(
                    BROKEN_ENCODING,
                    "The characters in line " + survey.firstStrayLine()
                            + " are neither UTF-8 nor Windows-1252. Save the file again as CSV UTF-8.");
        }
        notices.add(new Notice(
                Notice.Code.WINDOWS_1252,
                "Line " + survey.firstStrayLine()
                        + " is not UTF-8, so the file was read as Windows-1252. Check that £ signs, dashes and"
                        + " accents look right."));
        return TextEncoding.WINDOWS_1252;
    }
}

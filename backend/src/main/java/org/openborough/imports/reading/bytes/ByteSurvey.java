package org.openborough.imports.reading.bytes;

import java.io.IOException;
import java.io.InputStream;

/**
 * One pass over a file's bytes, counting what tells UTF-8 from Windows-1252.
 *
 * <p>The whole file is read because one pound sign in the last line decides it.
 */
final class ByteSurvey {

    private static final int BUFFER = 1 << 16;

    /** The five bytes to which Windows-1252 gives no character. */
    private static final String UNDEFINED_IN_WINDOWS_1252 = "\u0081\u008D\u008F\u0090\u009D";

    private long line = 1;
    private long nulCharacters;
    private long firstNulLine;
    private long multiByteCharacters;
    private long strayBytes;
    private long firstStrayLine;
    private boolean undefinedInWindows1252;

    private int continuationsDue;
    private int lowestContinuation;
    private int highestContinuation;

    static ByteSurvey of(InputStream in) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                survey.take(buffer[i] & 0xFF);
            }
        }
        survey.endOfFile();
        return survey;
    }

    private void take(int octet) {
        if (continuationsDue > 0) {
            continueCharacter(octet);
        } else if (octet < 0x80) {
            plain(octet);
        } else {
            startCharacter(octet);
        }
    }

    private void plain(int octet) {
        if (octet == '\n') {
            line++;
        } else if (octet == 0) {
            firstNulLine = nulCharacters++ == 0 ? line : firstNulLine;
        }
    }

    private void startCharacter(int octet) {
        undefinedInWindows1252 |= UNDEFINED_IN_WINDOWS_1252.indexOf(octet) >= 0;
        lowestContinuation = 0x80;
        highestContinuation = 0xBF;
        if (octet >= 0xC2 && octet <= 0xDF) {
            continuationsDue = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            continuationsDue = 2;
            lowestContinuation = octet == 0xE0 ? 0xA0 : 0x80;
            highestContinuation = octet == 0xED ? 0x9F : 0xBF;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            continuationsDue = 3;
            lowestContinuation = octet == 0xF0 ? 0x90 : 0x80;
            highestContinuation = octet == 0xF4 ? 0x8F : 0xBF;
        } else {
            stray();
        }
    }

    private void continueCharacter(int octet) {
        if (octet < lowestContinuation || octet > highestContinuation) {
            continuationsDue = 0;
            stray();
            take(octet);
            return;
        }
        undefinedInWindows1252 |= UNDEFINED_IN_WINDOWS_1252.indexOf(octet) >= 0;
        lowestContinuation = 0x80;
        highestContinuation = 0xBF;
        continuationsDue--;
        if (continuationsDue == 0) {
            multiByteCharacters++;
        }
    }

    private void stray() {
        firstStrayLine = strayBytes++ == 0 ? line : firstStrayLine;
    }

    private void endOfFile() {
        if (continuationsDue > 0) {
            stray();
        }
    }

    boolean isUtf8() {
        return strayBytes == 0;
    }

    /** More characters that are right in UTF-8 than bytes that are not: the file was pasted together from both. */
    boolean isMixed() {
        return multiByteCharacters > strayBytes;
    }

    boolean canBeWindows1252() {
        return !undefinedInWindows1252;
    }

    long firstStrayLine() {
        return firstStrayLine;
    }

    long nulCharacters() {
        return nulCharacters;
    }

    long firstNulLine() {
        return firstNulLine;
    }
}

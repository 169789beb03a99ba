package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.imports.reading.bytes.TextEncoding;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.UnreadableFile;

class EncodingTest {

    private static final String TABLE = "Ward,Café\nAinsdale,£12 – net\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,UTF_8",
        "UTF-8,EFBBBF,UTF_8_WITH_BYTE_ORDER_MARK",
        "UTF-8,EFBBBFEFBBBF,UTF_8_WITH_BYTE_ORDER_MARK",
        "UTF-16LE,FFFE,UTF_16_LITTLE_ENDIAN",
        "UTF-16BE,FEFF,UTF_16_BIG_ENDIAN",
        "UTF-16LE,,UTF_16_LITTLE_ENDIAN",
        "UTF-16BE,,UTF_16_BIG_ENDIAN",
        "windows-1252,,WINDOWS_1252"
    })
    void readsTheSameTableHoweverItsCharactersAreStored(String charset, String mark, TextEncoding expected) {
        SourceFile file = Uploads.open(folder, TABLE, Charset.forName(charset), octets(mark));

        assertThat(file.inspection().encoding()).contains(expected);
        assertThat(Uploads.headers(file)).containsExactly("Ward", "Café");
        assertThat(Uploads.rows(file).get(0).cells()).containsExactly("Ainsdale", "£12 – net");
    }

    @Test
    void saysThatItReadAFileAsWindows1252AndWhichLineMadeItDoSo() {
        SourceFile file = Uploads.open(folder, TABLE, WINDOWS_1252);

        assertThat(file.inspection().notices())
                .extracting(Notice::code, Notice::detail)
                .anySatisfy(notice -> assertThat(notice.toList().toString()).contains("WINDOWS_1252", "Line 1 "));
    }

    @Test
    void decidesByTheLastLineWhenAllBeforeItArePlain() {
        String plain = "Ward,Cost\n" + "Ainsdale,1\n".repeat(200_000);

        SourceFile file = Uploads.open(folder, plain + "Dukes,£2\n", WINDOWS_1252);

        assertThat(file.inspection().encoding()).contains(TextEncoding.WINDOWS_1252);
    }

    @Test
    void saysThatAByteOrderMarkCameTwice() {
        SourceFile file = Uploads.open(folder, TABLE, StandardCharsets.UTF_8, octets("EFBBBFEFBBBF"));

        assertThat(Uploads.notices(file)).containsExactly(Notice.Code.REPEATED_BYTE_ORDER_MARK);
    }

    @Test
    void refusesAFilePastedTogetherFromTwoEncodings() {
        byte[] content = (TABLE + "Café,Café,Café\nDukes,?2\n").getBytes(StandardCharsets.UTF_8);
        content[content.length - 3] = (byte) 0xA3;

        assertThatThrownBy(() -> Uploads.open(folder, content))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.MIXED_ENCODINGS))
                .hasMessageContaining("line 4");
    }

    @Test
    void refusesBytesThatAreNoCharacterOfAnyEncoding() {
        byte[] content = "Ward,Cost\nDukes,?\n".getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0x9D;

        assertThatThrownBy(() -> Uploads.open(folder, content))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.BROKEN_ENCODING));
    }

    @Test
    void refusesUtf16CutOffInTheMiddleOfACharacter() {
        byte[] whole = TABLE.getBytes(StandardCharsets.UTF_16LE);
        byte[] cutOff = Arrays.copyOf(whole, whole.length - 1);

        assertThatThrownBy(() -> Uploads.rows(Uploads.open(folder, cutOff)))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.BROKEN_ENCODING));
    }

    private static int[] octets(String hex) {
        return hex == null
                ? new int[0]
                : IntStream.range(0, hex.length() / 2)
                        .map(i -> Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16))
                        .toArray();
    }
}

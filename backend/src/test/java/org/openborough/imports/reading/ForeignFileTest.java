package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.imports.reading.table.UnreadableFile;

class ForeignFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, PNG picture",
        "FFD8FFE000104A464946, JPEG picture",
        "474946383961, GIF picture",
        "255044462D312E37, PDF document",
        "7B5C727466315C, rich-text document",
        "1F8B080000000000, gzip archive",
        "53514C69746520666F726D61742033, SQLite database",
        "FFFE00005700000061000000, UTF-32"
    })
    void isRefusedWithTheNameOfWhatItIsWhateverItsFileIsCalled(String start, String kind) {
        byte[] content = HexFormat.of().parseHex(start);

        assertThatThrownBy(() -> Uploads.open(folder, content))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.NOT_A_TABLE))
                .hasMessageContaining(kind)
                .hasMessageContaining("Send the table as CSV");
    }

    @Test
    void isRefusedWithAdviceWhenItIsAnOldOrProtectedWorkbook() {
        byte[] content = HexFormat.of().parseHex("D0CF11E0A1B11AE1");

        assertThatThrownBy(() -> Uploads.open(folder, content))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.OLD_OR_PROTECTED_WORKBOOK))
                .hasMessageContaining("save it as an Excel workbook");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, Word document",
        "ppt/presentation.xml, PowerPoint presentation",
        "xl/workbook.bin, .xlsb",
        "holiday.jpg, zip archive"
    })
    void isRefusedWhenItIsAnotherKindOfArchive(String entry, String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }

        assertThatThrownBy(() -> Uploads.open(folder, bytes.toByteArray())).hasMessageContaining(kind);
    }

    @Test
    void isRefusedWhenItIsAnErrorPageSavedInPlaceOfTheFile() {
        assertThatThrownBy(() -> Uploads.open(folder, "\n<!DOCTYPE html><title>Sign in</title>"))
                .hasMessageContaining("web page");
    }

    @Test
    void isRefusedWhenItIsNoTextAtAll() {
        byte[] noise = new byte[10_000];
        new Random(42).nextBytes(noise);

        assertThatThrownBy(() -> Uploads.open(folder, noise)).hasMessageContaining("not text");
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        assertThatThrownBy(() -> Uploads.open(folder, new byte[0]))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.EMPTY));
    }

    @Test
    void isRefusedWhenItIsADamagedArchive() {
        assertThatThrownBy(
                        () -> Uploads.open(folder, "PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.BROKEN_WORKBOOK));
    }

    @Test
    void isNotSuspectedInATableWhoseFirstHeaderBeginsLikeAnArchive() {
        SourceFile file = Uploads.open(folder, "PK,Value\n1,2\n");

        assertThat(Uploads.headers(file)).containsExactly("PK", "Value");
    }
}

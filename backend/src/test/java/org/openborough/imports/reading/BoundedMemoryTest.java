package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Rows;
import org.openborough.shared.tabular.TableWriter;

/** Reads large files in a Java machine of its own that has little memory, and ends when that does not do. */
class BoundedMemoryTest {

    private static final String LITTLE_MEMORY = "-Xmx32m";
    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void readsAHundredMegabytesOfText() throws Exception {
        String line = "E08000014,Sefton,2010/11,1234.5,illustrative value\n";
        long lines = HUNDRED_MEGABYTES / line.length() + 1;
        Path file = folder.resolve("large.csv");
        write(file, "Code,Area,Period,Value,Note\n", line, lines, "");

        assertThat(rowsReadInLittleMemory(file)).isEqualTo(lines);
    }

    @Test
    void readsAHundredMegabytesOfBoundaries() throws Exception {
        String feature =
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"E05000932\"},\"geometry\":{\"type\":\"LineString\","
                        + "\"coordinates\":[" + "[-3.04,53.65],".repeat(2_000) + "[-3.04,53.65]]}},\n";
        long features = HUNDRED_MEGABYTES / feature.length() + 1;
        Path file = folder.resolve("large.json");
        write(
                file,
                "{\"type\":\"FeatureCollection\",\"features\":[\n",
                feature,
                features,
                feature.replace(",\n", "]}"));

        assertThat(rowsReadInLittleMemory(file)).isEqualTo(features + 1);
    }

    @Test
    void writesAndReadsAWorkbookOfManyRows() throws Exception {
        Path file = folder.resolve("large.xlsx");

        assertThat(inLittleMemory("write", file)).isEqualTo(Attempt.WORKBOOK_ROWS);
        assertThat(rowsReadInLittleMemory(file)).isEqualTo(Attempt.WORKBOOK_ROWS);
    }

    private static void write(Path file, String start, String repeated, long times, String end) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(start);
            for (long i = 0; i < times; i++) {
                writer.write(repeated);
            }
            writer.write(end);
        }
    }

    private static long rowsReadInLittleMemory(Path file) throws Exception {
        return inLittleMemory("read", file);
    }

    private static long inLittleMemory(String verb, Path file) throws Exception {
        Process attempt = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        LITTLE_MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Attempt.class.getName(),
                        verb,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(attempt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(attempt.waitFor()).isZero();
        return Long.parseLong(answer.strip());
    }

    /** What the Java machine with little memory does: prints how many rows it read or wrote. */
    static final class Attempt {

        static final long WORKBOOK_ROWS = 300_000;

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[1]);
            System.out.println("read".equals(arguments[0]) ? read(file) : write(file));
        }

        private static long read(Path file) throws IOException {
            long count = 0;
            try (Rows rows = SourceFile.open(file, Limits.standard()).rows()) {
                while (rows.hasNext()) {
                    rows.next();
                    count++;
                }
            }
            return count;
        }

        private static long write(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file);
                    TableWriter writer = TableWriter.xlsx(out)) {
                writer.header(List.of("Code", "Area", "Value", "Note"));
                for (long i = 0; i < WORKBOOK_ROWS; i++) {
                    writer.row("E08000014", "Sefton", i, "illustrative value " + i);
                }
            }
            return WORKBOOK_ROWS;
        }
    }
}

package org.openborough.shared.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Nested
    class AsCsv {

        @Test
        void followsRfc4180() throws IOException {
            write(TableWriter.csv(out, false));

            assertThat(out.toString(UTF_8))
                    .isEqualTo("Ward,Note,Value,Date,Read,Open\r\n"
                            + "Ainsdale,\"two \"\"words\"\",\nand more\",-1234.50,2011-03-31,2011-03-31T18:00:00Z,true\r\n"
                            + "Dukes,'=1+1,,,,\r\n");
        }

        @Test
        void beginsWithAByteOrderMarkWhereAsked() throws IOException {
            write(TableWriter.csv(out, true));

            assertThat(out.toString(UTF_8)).startsWith("\uFEFFWard,");
        }

        @Test
        void writesLargeNumbersInFull() throws IOException {
            try (TableWriter writer = TableWriter.csv(out, false)) {
                writer.row(new BigDecimal("1E+9"), -7, 2.5);
            }

            assertThat(out.toString(UTF_8)).isEqualTo("1000000000,-7,2.5\r\n");
        }
    }

    @Nested
    class AsWorkbook {

        @Test
        void keepsNumbersDatesAndTextsApart() throws IOException {
            write(TableWriter.xlsx(out));

            List<Row> rows = read();

            assertThat(rows.get(0).getCellAsString(0)).contains("Ward");
            assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("-1234.50"));
            assertThat(rows.get(1).getCellAsDate(3)).contains(LocalDateTime.parse("2011-03-31T00:00:00"));
            assertThat(rows.get(1).getCellAsDate(4)).contains(LocalDateTime.parse("2011-03-31T18:00:00"));
            assertThat(rows.get(2).getCellAsString(1)).contains("=1+1");
        }

        @Test
        void cutsTextsThatNoCellCanHold() throws IOException {
            try (TableWriter writer = TableWriter.xlsx(out)) {
                writer.row("x".repeat(40_000));
            }

            assertThat(read().get(0).getCellText(0)).hasSize(32_767).endsWith("…");
        }

        private List<Row> read() throws IOException {
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                return workbook.getFirstSheet().read();
            }
        }
    }

    private static void write(TableWriter table) throws IOException {
        try (TableWriter writer = table) {
            writer.header(List.of("Ward", "Note", "Value", "Date", "Read", "Open"));
            writer.row(
                    "Ainsdale",
                    "two \"words\",\nand more",
                    new BigDecimal("-1234.50"),
                    LocalDate.parse("2011-03-31"),
                    Instant.parse("2011-03-31T18:00:00Z"),
                    true);
            writer.row("Dukes", "=1+1", null, null, null, null);
        }
    }
}

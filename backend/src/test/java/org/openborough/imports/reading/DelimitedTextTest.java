package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Limits.WorkbookLimits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.imports.reading.table.UnreadableFile;

class DelimitedTextTest {

    private static final Limits TIGHT =
            new Limits(1_000_000, 5, 1_000, 1_000, 50, new WorkbookLimits(100, 1_000_000, 100, 100_000));

    @TempDir
    private Path folder;

    @Nested
    class Delimiters {

        @ParameterizedTest
        @ValueSource(chars = {',', '\t', ';', '|'})
        void isFoundByWhatCutsTheRowsEvenly(char delimiter) {
            String text = "Code,Ward,Value\nE1,Ainsdale,12\nE2,Dukes,13\n".replace(',', delimiter);

            SourceFile file = Uploads.open(folder, text);

            assertThat(file.inspection().delimiter()).contains(delimiter);
            assertThat(Uploads.rows(file).get(1).cells()).containsExactly("E2", "Dukes", "13");
        }

        @Test
        void isTheSemicolonWhereCommasAreDecimal() {
            SourceFile file = Uploads.open(folder, "Code;Ward;Value\nE1;Ainsdale;1,5\nE2;Dukes;2,5\n");

            assertThat(file.inspection().delimiter()).contains(';');
        }

        @Test
        void isTheTabWhereTextsHoldCommas() {
            SourceFile file = Uploads.open(folder, "Name\tNote\nA\tone, two\nB\tone\nC\tone, two, three\n");

            assertThat(file.inspection().delimiter()).contains('\t');
        }

        @Test
        void isNotMissedBecauseOneRowIsBroken() {
            String text = "Code;Ward;Value\n" + "E1;Ainsdale;1\n".repeat(20) + "E2;Dukes\n";

            SourceFile file = Uploads.open(folder, text);

            assertThat(file.inspection().delimiter()).contains(';');
        }

        @Test
        void mayBeMissingWhereThereIsOneColumn() {
            SourceFile file = Uploads.open(folder, "Postcode\nPR8 1AA\nL20 3NJ\n");

            assertThat(Uploads.notices(file)).containsExactly(Notice.Code.SINGLE_COLUMN);
            assertThat(Uploads.rows(file)).hasSize(2);
        }
    }

    @Nested
    class Headers {

        @Test
        void areFoundBelowTitlesAndNotes() {
            SourceFile file = Uploads.open(
                    folder,
                    "Waste report,,\n\"Published 1 May 2011, provisional\",,\n\nCode,Ward,Value\nE1,Ainsdale,12\n");

            Inspection inspection = file.inspection();

            assertThat(inspection.headerRow()).isEqualTo(4);
            assertThat(inspection.preamble()).containsExactly("Waste report", "Published 1 May 2011, provisional");
            assertThat(Uploads.notices(file)).containsExactly(Notice.Code.PREAMBLE_SKIPPED);
            assertThat(Uploads.rows(file)).extracting(SourceRow::number).containsExactly(5L);
        }

        @Test
        void canBeChosenByAPerson() {
            Path path = Uploads.file(
                    folder, "Title,Waste\nPublished,2011\nWard,Value\nAinsdale,12\n".getBytes(StandardCharsets.UTF_8));

            SourceFile file =
                    Uploads.open(path, Limits.standard(), Choices.none().withHeaderRow(3));

            assertThat(Uploads.headers(file)).containsExactly("Ward", "Value");
            assertThat(Uploads.rows(file)).hasSize(1);
        }

        @Test
        void cannotBeChosenWhereThereIsNothing() {
            Path path = Uploads.file(folder, "Ward,Value\n\nAinsdale,12\n".getBytes(StandardCharsets.UTF_8));

            assertUnreadable(
                    UnreadableFile.Reason.NO_SUCH_HEADER_ROW,
                    () -> Uploads.open(path, Limits.standard(), Choices.none().withHeaderRow(2)));
        }

        @Test
        void areTidiedOfLineBreaksAndOddSpaces() {
            SourceFile file = Uploads.open(folder, "\"LA\nNumber\",\u00A0Value  (%)\n301,12\n");

            assertThat(Uploads.headers(file)).containsExactly("LA Number", "Value (%)");
        }

        @Test
        void saysWhichColumnsShareANameOrHaveNone() {
            SourceFile file = Uploads.open(folder, "Code,SNP,,snp,Value,\nE1,a,b,c,12,\n");

            assertThat(file.inspection().notices())
                    .extracting(Notice::code, Notice::detail)
                    .containsExactly(
                            tuple(Notice.Code.BLANK_HEADER, "These columns have no name: C."),
                            tuple(Notice.Code.DUPLICATE_HEADER, "'SNP' is the name of 2 columns: B, D."));
            assertThat(file.inspection().columns()).hasSize(5);
        }

        @Test
        void withoutRowsBelowThemAreSaidSo() {
            assertThat(Uploads.notices(Uploads.open(folder, "Code,Ward,Value\n")))
                    .containsExactly(Notice.Code.NO_ROWS);
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\n\n", "\uFEFF", ",,\n,,\n"})
        void areNotFoundInAFileOfNothing(String text) {
            assertUnreadable(UnreadableFile.Reason.EMPTY, () -> Uploads.open(folder, text));
        }
    }

    @Nested
    class BrokenRows {

        @Test
        void areReportedByNumberWhenTooShortOrTooLong() {
            SourceFile file = Uploads.open(folder, "Code,Ward,Value\nE1,Ainsdale\nE2,Dukes,13\nE3,Norwood,14,x\n");

            assertThat(Uploads.rows(file))
                    .extracting(SourceRow::number, DelimitedTextTest::faultCodes)
                    .containsExactly(tuple(2L, "[TOO_FEW_CELLS]"), tuple(3L, "[]"), tuple(4L, "[TOO_MANY_CELLS]"));
        }

        @Test
        void areFineWhenOnlyBlankCellsAreTooMany() {
            SourceFile file = Uploads.open(folder, "Code,Ward\nE1,Ainsdale,,\n");

            assertThat(Uploads.rows(file).get(0).faults()).isEmpty();
            assertThat(Uploads.rows(file).get(0).cells()).containsExactly("E1", "Ainsdale");
        }

        @Test
        void keepTheNumbersASpreadsheetShows() {
            SourceFile file = Uploads.open(folder, "Code,Ward\r\n\r\nE1,\"Ains\r\ndale\"\r\n,\r\nE2,Dukes");

            assertThat(Uploads.rows(file)).extracting(SourceRow::number).containsExactly(3L, 5L);
        }

        @Test
        void areReportedWhenTheyHoldNulCharacters() {
            SourceFile file = Uploads.open(folder, "Code,Ward\nE1,Ains\0dale\nE2,Dukes\n");

            assertThat(Uploads.notices(file)).containsExactly(Notice.Code.NUL_CHARACTERS);
            assertThat(Uploads.rows(file))
                    .extracting(row -> row.cells()[1], DelimitedTextTest::faultCodes)
                    .containsExactly(tuple("Ainsdale", "[NUL_CHARACTER]"), tuple("Dukes", "[]"));
        }

        @Test
        void areReportedWhenAQuotationMarkClosesTooEarly() {
            SourceFile file = Uploads.open(
                    folder, "Code,Ward,Value\nE1,\"a\"b,1\nE2,\"c \"\"d\"\"\",2\nE3,5\" pipe,3\nE4,\"x\" ,4\n");

            assertThat(Uploads.rows(file))
                    .extracting(row -> row.cells()[1], DelimitedTextTest::faultCodes)
                    .contains(tuple("c \"d\"", "[]"), tuple("5\" pipe", "[]"))
                    .extracting(row -> row.toList().get(1))
                    .containsExactly("[STRAY_QUOTE]", "[]", "[]", "[STRAY_QUOTE]");
        }

        @Test
        void endTheFileWhenAQuotationMarkIsNeverClosed() {
            SourceFile file = Uploads.open(
                    folder, "Code,Ward\n" + "E1,Ainsdale\n".repeat(300) + "E2,\"Dukes\nE3,Norwood\nE4,Park\n");

            assertUnreadable(UnreadableFile.Reason.UNCLOSED_QUOTE, () -> Uploads.rows(file));
            assertThatThrownBy(() -> Uploads.rows(file)).hasMessageContaining("row 302");
        }

        @Test
        void loseTheApostropheThatKeptAFormulaFromRunning() {
            SourceFile file = Uploads.open(folder, "Code,Ward\n'=1+1,'-5\n'tis,'-\n");

            assertThat(Uploads.rows(file))
                    .extracting(row -> String.join("|", row.cells()))
                    .containsExactly("=1+1|-5", "'tis|'-");
        }
    }

    @Nested
    class Excess {

        @Test
        void ofColumnsIsRefused() {
            Path path = Uploads.file(folder, "a,b,c,d,e,f\n1,2,3,4,5,6\n".getBytes(StandardCharsets.UTF_8));

            assertUnreadable(UnreadableFile.Reason.TOO_MANY_COLUMNS, () -> Uploads.open(path, TIGHT, Choices.none()));
        }

        @Test
        void ofTextInACellIsRefusedWithTheRow() {
            String text = "a,b\n1,2\n3," + "x".repeat(1_001) + "\n";
            Path path = Uploads.file(folder, text.getBytes(StandardCharsets.UTF_8));

            SourceFile file = Uploads.open(path, TIGHT, Choices.none());

            assertUnreadable(UnreadableFile.Reason.CELL_TOO_LONG, () -> Uploads.rows(file));
            assertThatThrownBy(() -> Uploads.rows(file)).hasMessageContaining("row 3");
        }

        @Test
        void afterAQuotationMarkThatIsNotClosedIsRefusedBeforeItFillsTheMemory() {
            String text = "a,b\n1,2\n3,\"x\n" + "4,5\n".repeat(100_000);
            Path path = Uploads.file(folder, text.getBytes(StandardCharsets.UTF_8));

            SourceFile file = Uploads.open(path, TIGHT, Choices.none());

            assertUnreadable(UnreadableFile.Reason.CELL_TOO_LONG, () -> Uploads.rows(file));
        }

        @Test
        void ofBytesIsRefused() {
            Path path = Uploads.file(folder, new byte[1_000_001]);

            assertUnreadable(UnreadableFile.Reason.TOO_LARGE, () -> Uploads.open(path, TIGHT, Choices.none()));
        }
    }

    private static String faultCodes(SourceRow row) {
        return row.faults().stream().map(RowFault::code).toList().toString();
    }

    private static void assertUnreadable(UnreadableFile.Reason reason, Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}

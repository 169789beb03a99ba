package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openborough.imports.reading.WorkbookFixture.aWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Limits.WorkbookLimits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.UnreadableFile;

class WorkbookTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>";

    @TempDir
    private Path folder;

    @Nested
    class Cells {

        @ParameterizedTest
        @CsvSource({
            "<c r='B2'><v>12.130000000000001</v></c>, 12.13",
            "<c r='B2'><v>1E3</v></c>, 1000",
            "<c r='B2'><v>-0.5</v></c>, -0.5",
            "<c r='B2'><v>1e999999999</v></c>, 1E+999999999",
            "<c r='B2' s='1'><v>40633</v></c>, 2011-03-31",
            "<c r='B2' s='3'><v>41628</v></c>, 2013-12-20",
            "<c r='B2' s='1'><v>40633.75</v></c>, 2011-03-31T18:00:00",
            "<c r='B2' s='1'><v>5</v></c>, 5",
            "<c r='B2' s='2'><v>0.125</v></c>, 12.5%",
            "<c r='B2' t='b'><v>1</v></c>, TRUE",
            "<c r='B2' t='e'><v>#N/A</v></c>, #N/A",
            "<c r='B2'><v>12x</v></c>, 12x",
            "<c r='B2'><f>6*7</f><v>42</v></c>, 42",
            "<c r='B2' t='str'><f>UPPER(A1)</f><v>WARD</v></c>, WARD",
            "<c r='B2' s='1'><f>TODAY()</f><v>40633</v></c>, 2011-03-31"
        })
        void areReadAsWhatAPersonWouldHaveTyped(String cell, String text) {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r=\"2\">" + cell + "</row>")
                    .build();

            SourceFile file = Uploads.open(folder, content);

            assertThat(file.inspection().format()).isEqualTo(SourceFormat.WORKBOOK);
            assertThat(Uploads.rows(file).get(0).cells()).containsExactly("", text);
        }

        @ParameterizedTest
        @CsvSource({"1", "true"})
        void countDatesFrom1904WhereTheWorkbookDoes(String flag) {
            byte[] content = aWorkbook()
                    .counting("<workbookPr date1904=\"" + flag + "\"/>")
                    .withRows(HEADER + "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>39171</v></c></row>")
                    .build();

            assertThat(Uploads.rows(Uploads.open(folder, content)).get(0).cells()[1])
                    .isEqualTo("2011-03-31");
        }

        @Test
        void areReadWithoutFormatsWhereTheWorkbookHasNone() {
            byte[] content = aWorkbook()
                    .without("xl/styles.xml")
                    .withRows(HEADER + "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row>")
                    .build();

            assertThat(Uploads.rows(Uploads.open(folder, content)).get(0).cells()[1])
                    .isEqualTo("7");
        }

        @Test
        void areFaultyWhenAFormulaWasNeverCalculated() {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r=\"2\"><c r=\"B2\"><f>1+1</f></c></row>")
                    .build();

            assertThat(Uploads.rows(Uploads.open(folder, content)).get(0).faults())
                    .extracting(RowFault::code)
                    .containsExactly(RowFault.Code.FORMULA_WITHOUT_VALUE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"<c r='B2' t='e'/>", "<c r='B2' t='s'/>", "<c r='B2'><v/></c>", "<c r='B2' t='inlineStr'/>"})
        void areBlankWhenNothingIsInThem(String cell) {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r='2'><c r='A2'><v>1</v></c>" + cell + "</row>")
                    .build();

            assertThat(Uploads.rows(Uploads.open(folder, content)).get(0).cells())
                    .containsExactly("1", "");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<c r='B2' t='d'><v>2011-03-31</v></c>",
                    "<c r='B2' t='s'><v>99</v></c>",
                    "<c r='B2' s='x'><v>1</v></c>"
                })
        void makeTheWorkbookDamagedWhenTheyCannotBeUnderstood(String cell) {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r='2'>" + cell + "</row>")
                    .build();

            assertThatThrownBy(() -> Uploads.rows(Uploads.open(folder, content)))
                    .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                            .isEqualTo(UnreadableFile.Reason.BROKEN_WORKBOOK));
        }

        @Test
        void mayBeMissingAtTheEndOfARow() {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c></row>"
                            + "<row r=\"9\"><c r=\"C9\"><v>1</v></c></row>")
                    .build();

            assertThat(Uploads.rows(Uploads.open(folder, content)))
                    .extracting(row -> row.number() + ":" + String.join("|", row.cells())
                            + row.faults().size())
                    .containsExactly("4:Ward|0", "9:|1");
        }
    }

    @Nested
    class Sheets {

        @Test
        void areReadFromTheFirstThatIsNotHiddenAndTheOthersAreNamed() throws IOException {
            SourceFile file = Uploads.open(folder, threeSheets());

            assertThat(file.inspection().sheet()).contains("Data");
            assertThat(file.inspection().notices())
                    .extracting(Notice::detail)
                    .contains(
                            "The workbook has hidden sheets: 'Old'.", "Only the sheet 'Data' was read, not: 'Notes'.");
        }

        @Test
        void canBeChosenByName() throws IOException {
            SourceFile file = Uploads.open(
                    Uploads.file(folder, threeSheets()),
                    Limits.standard(),
                    Choices.none().withSheet("Old"));

            assertThat(Uploads.headers(file)).containsExactly("header of Old");
        }

        @Test
        void cannotBeChosenWhereTheyAreNot() throws IOException {
            Path path = Uploads.file(folder, threeSheets());

            assertThatThrownBy(() ->
                            Uploads.open(path, Limits.standard(), Choices.none().withSheet("2011")))
                    .hasMessage("The workbook has no sheet '2011'. It has: 'Old', 'Data', 'Notes'.");
        }

        private static byte[] threeSheets() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "test", null)) {
                Worksheet old = workbook.newWorksheet("Old");
                old.value(0, 0, "header of Old");
                old.setVisibilityState(VisibilityState.HIDDEN);
                workbook.newWorksheet("Data").value(0, 0, "header of Data");
                workbook.newWorksheet("Notes").value(0, 0, "header of Notes");
            }
            return bytes.toByteArray();
        }
    }

    @Nested
    class Hostile {

        @Test
        void isRefusedWhenItUnpacksToFarMoreThanItsSize() {
            byte[] bomb = aWorkbook()
                    .withRows(HEADER + "<row><c><v>1</v></c></row>".repeat(2_000_000))
                    .build();

            assertRefused(bomb, UnreadableFile.Reason.UNPACKS_TOO_LARGE);
        }

        @Test
        void isRefusedWhenAPartHeldInMemoryIsTooLarge() {
            byte[] content = aWorkbook()
                    .withRows(HEADER)
                    .part("xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(1_000) + "</sst>")
                    .build();
            Limits limits = withWorkbook(new WorkbookLimits(100, 1_000_000, 1_000, 10_000));

            assertRefused(content, limits, UnreadableFile.Reason.UNPACKS_TOO_LARGE);
        }

        @Test
        void isRefusedWhenItHasTooManyParts() {
            WorkbookFixture workbook = aWorkbook().withRows(HEADER);
            IntStream.range(0, 50).forEach(i -> workbook.part("xl/media/" + i, "x"));

            assertRefused(
                    workbook.build(),
                    withWorkbook(new WorkbookLimits(40, 1_000_000, 1_000, 1_000_000)),
                    UnreadableFile.Reason.UNPACKS_TOO_LARGE);
        }

        @ParameterizedTest
        @CsvSource({"ZZZZZZ1", "XYZA1", "A0", "A99999999", "1", "£1"})
        void isRefusedWhenACellLiesOutsideOfAnySheet(String reference) {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row><c r=\"" + reference + "\"><v>1</v></c></row>")
                    .build();

            assertRefused(content, UnreadableFile.Reason.BROKEN_WORKBOOK);
        }

        @Test
        void isRefusedWhenItHasMoreColumnsThanATable() {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>")
                    .build();

            assertRefused(content, UnreadableFile.Reason.TOO_MANY_COLUMNS);
        }

        @Test
        void isRefusedWhenATextNeverEnds() {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(200_000) + "</t></is></c></row>")
                    .build();

            assertRefused(content, UnreadableFile.Reason.CELL_TOO_LONG);
        }

        @ParameterizedTest
        @CsvSource({
            "xl/sharedStrings.xml,<sst><si>,</si></sst>",
            "xl/worksheets/sheet1.xml,<worksheet><sheetData><row><c t='inlineStr'><is>,</is></c></row></sheetData></worksheet>"
        })
        void isRefusedWhenATextConsistsOfEndlessPieces(String part, String start, String end) {
            byte[] content = aWorkbook()
                    .withRows(HEADER)
                    .part(part, start + ("<r><t>" + "x".repeat(100) + "</t></r>").repeat(2_000) + end)
                    .build();

            assertRefused(content, UnreadableFile.Reason.CELL_TOO_LONG);
        }

        @Test
        void isNotSuspectedForTextsOutsideOfItsCells() {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>")
                    .part("xl/comments1.xml", "<comments>" + "<t>a comment</t>\n".repeat(20_000) + "</comments>")
                    .build();

            assertThat(Uploads.rows(Uploads.open(folder, content))).hasSize(1);
        }

        @Test
        void isRefusedWhenAnAttributeNeverEnds() {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row spans=\"" + "x".repeat(2_000_000) + "\"></row>")
                    .build();

            assertRefused(content, UnreadableFile.Reason.BROKEN_WORKBOOK);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "2000000000", "99999999999999", "<![CDATA[20]]>00", "x"})
        void isRefusedWhenACellAsksForATextThatIsNotThere(String index) {
            byte[] content = aWorkbook()
                    .withRows(HEADER + "<row><c t=\"s\"><v>" + index + "</v></c></row>")
                    .build();

            assertRefused(content, UnreadableFile.Reason.BROKEN_WORKBOOK);
        }

        @Test
        void isRefusedWhenItDeclaresEntities() {
            byte[] content = aWorkbook()
                    .withRows(HEADER)
                    .part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>")
                    .build();

            assertRefused(content, UnreadableFile.Reason.BROKEN_WORKBOOK);
        }

        @Test
        void isRefusedWhenAFormulaIsAskedOfEveryCell() {
            String formula = "<row><c><f t=\"array\" ref=\"A1\">1</f><v>1</v></c></row>";

            assertRefused(
                    aWorkbook().withRows(HEADER + formula.repeat(1_001)).build(),
                    UnreadableFile.Reason.UNPACKS_TOO_LARGE);
        }

        @Test
        void isRefusedWhenASheetBreaksOff() {
            byte[] content = aWorkbook()
                    .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">")
                    .build();

            assertRefused(content, UnreadableFile.Reason.BROKEN_WORKBOOK);
        }

        @Test
        void isRefusedWhenItsSheetIsMissing() {
            assertRefused(aWorkbook().build(), UnreadableFile.Reason.BROKEN_WORKBOOK);
        }

        private static Limits withWorkbook(WorkbookLimits workbook) {
            return new Limits(10_000_000, 100, 10_000, 10_000, 50, workbook);
        }

        private void assertRefused(byte[] content, UnreadableFile.Reason reason) {
            assertRefused(content, Limits.standard(), reason);
        }

        private void assertRefused(byte[] content, Limits limits, UnreadableFile.Reason reason) {
            Path path = Uploads.file(folder, content);

            assertThatThrownBy(() -> Uploads.open(path, limits, Choices.none()))
                    .isInstanceOfSatisfying(
                            UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(reason));
        }
    }
}

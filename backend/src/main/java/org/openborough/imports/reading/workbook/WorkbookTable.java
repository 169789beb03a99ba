package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.NO_SUCH_SHEET;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.RawTable;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.UnreadableFile;

/** One sheet of a workbook as a table: the one asked for, else the first that is not hidden. */
public final class WorkbookTable implements RawTable {

    private final Path path;
    private final Limits limits;
    private final ExcelCalendar calendar;
    private final List<Notice> notices = new ArrayList<>();
    private String sheetName;
    private List<String> sheetNames = List.of();

    private WorkbookTable(Path path, Limits limits) throws IOException {
        this.path = path;
        this.limits = limits;
        calendar = WorkbookArchive.checked(path, limits).calendar();
    }

    public static WorkbookTable of(Path path, Limits limits, Optional<String> chosenSheet) throws IOException {
        WorkbookTable table = new WorkbookTable(path, limits);
        try (ReadableWorkbook workbook = open(path)) {
            return WorkbookDamage.reported(
                    () -> table.choosing(workbook.getSheets().toList(), chosenSheet));
        }
    }

    private WorkbookTable choosing(List<Sheet> sheets, Optional<String> chosenSheet) {
        sheetNames = sheets.stream()
                .filter(sheet -> !isHidden(sheet))
                .map(Sheet::getName)
                .toList();
        sheetName = chosenSheet.isPresent() ? named(sheets, chosenSheet.get()) : firstShown(sheets);
        note(Notice.Code.HIDDEN_SHEETS, "The workbook has hidden sheets: ", sheets, true);
        note(Notice.Code.OTHER_SHEETS, "Only the sheet '" + sheetName + "' was read, not: ", sheets, false);
        return this;
    }

    private static String named(List<Sheet> sheets, String name) {
        return sheets.stream()
                .map(Sheet::getName)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(
                        NO_SUCH_SHEET, "The workbook has no sheet '" + name + "'. It has: " + names(sheets) + "."));
    }

    private static String firstShown(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !isHidden(sheet))
                .findFirst()
                .map(Sheet::getName)
                .orElseThrow(() -> new UnreadableFile(
                        NO_SUCH_SHEET, "The workbook has no sheet that is not hidden. Unhide the one to read."));
    }

    private void note(Notice.Code code, String introduction, List<Sheet> sheets, boolean hidden) {
        List<Sheet> others = sheets.stream()
                .filter(sheet -> isHidden(sheet) == hidden && !sheet.getName().equals(sheetName))
                .toList();
        if (!others.isEmpty()) {
            notices.add(new Notice(code, introduction + names(others) + "."));
        }
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(sheet -> "'" + sheet.getName() + "'").collect(Collectors.joining(", "));
    }

    private static boolean isHidden(Sheet sheet) {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    public String sheetName() {
        return sheetName;
    }

    /** The sheets that are not hidden. */
    public List<String> sheetNames() {
        return sheetNames;
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public Rows open() throws IOException {
        ReadableWorkbook workbook = open(path);
        try {
            return WorkbookDamage.reported(
                    () -> new WorkbookRows(workbook, sheetName, new WorkbookCell(calendar), limits));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            return WorkbookDamage.reported(() -> openWithoutFormats(path));
        }
    }

    /** Some programs write no formats at all, which the library takes for damage when asked for them. */
    private static ReadableWorkbook openWithoutFormats(Path path) throws IOException {
        return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
    }
}

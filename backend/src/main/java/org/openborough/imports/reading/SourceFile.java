package org.openborough.imports.reading;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.EMPTY;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.TOO_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openborough.imports.reading.bytes.EncodedText;
import org.openborough.imports.reading.bytes.FileStart;
import org.openborough.imports.reading.bytes.ForeignFormat;
import org.openborough.imports.reading.bytes.TextEncoding;
import org.openborough.imports.reading.delimited.DelimitedTable;
import org.openborough.imports.reading.json.JsonTable;
import org.openborough.imports.reading.table.Header;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.RawTable;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.imports.reading.table.UnreadableFile;
import org.openborough.imports.reading.workbook.WorkbookTable;

/**
 * An uploaded file, recognised by its content and readable as rows any number of times.
 *
 * <p>Opening it throws {@link UnreadableFile} when it is no table, and {@link IOException} only when the disk fails.
 */
public final class SourceFile {

    private static final int MEGABYTE = 1024 * 1024;

    private final Inspection inspection;
    private final RawTable table;

    private SourceFile(Inspection inspection, RawTable table) {
        this.inspection = inspection;
        this.table = table;
    }

    public static SourceFile open(Path path, Limits limits) throws IOException {
        return open(path, limits, Choices.none());
    }

    public static SourceFile open(Path path, Limits limits, Choices choices) throws IOException {
        FileStart start = startWithinLimits(path, limits);
        ForeignFormat.refuse(start);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return workbook(WorkbookTable.of(path, limits, choices.sheet()), limits, choices);
        }
        ForeignFormat.refuseText(start);
        EncodedText text = EncodedText.of(path, start);
        return text.startsLikeJson() ? json(text, limits) : delimited(text, limits, choices);
    }

    private static FileStart startWithinLimits(Path path, Limits limits) throws IOException {
        if (Files.size(path) > limits.fileBytes()) {
            throw new UnreadableFile(
                    TOO_LARGE, "The file is larger than " + limits.fileBytes() / MEGABYTE + " MB. Send it in parts.");
        }
        FileStart start = FileStart.of(path);
        if (start.bytes().length == 0) {
            throw new UnreadableFile(EMPTY, "The file is empty.");
        }
        return start;
    }

    private static SourceFile workbook(WorkbookTable table, Limits limits, Choices choices) throws IOException {
        Header header = Header.among(table.top(limits.sampleRows()), choices.headerRow());
        RawTable rows = table.below(header, false);
        return new SourceFile(
                inspection(
                        SourceFormat.WORKBOOK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(table.sheetName()),
                        table.sheetNames(),
                        header,
                        table.notices(),
                        rows.top(limits.sampleRows())),
                rows);
    }

    private static SourceFile delimited(EncodedText text, Limits limits, Choices choices) throws IOException {
        DelimitedTable table = DelimitedTable.of(text, limits);
        Header header = Header.among(table.top(limits.sampleRows()), choices.headerRow());
        RawTable rows = table.below(header, true);
        List<Notice> notices = new ArrayList<>(text.notices());
        if (header.columns().size() == 1) {
            notices.add(new Notice(Notice.Code.SINGLE_COLUMN, "The file has one column: no delimiter was found."));
        }
        return new SourceFile(
                inspection(
                        SourceFormat.DELIMITED_TEXT,
                        Optional.of(text.encoding()),
                        Optional.of(table.delimiter()),
                        Optional.empty(),
                        List.of(),
                        header,
                        notices,
                        rows.top(limits.sampleRows())),
                rows);
    }

    private static SourceFile json(EncodedText text, Limits limits) throws IOException {
        JsonTable table = JsonTable.of(text, limits);
        List<Notice> notices = new ArrayList<>(text.notices());
        notices.addAll(table.notices());
        return new SourceFile(
                inspection(
                        table.isGeographic() ? SourceFormat.GEOJSON : SourceFormat.JSON_RECORDS,
                        Optional.of(text.encoding()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        new Header(0, table.columns(), List.of()),
                        notices,
                        table.top(limits.sampleRows())),
                table);
    }

    private static Inspection inspection(
            SourceFormat format,
            Optional<TextEncoding> encoding,
            Optional<Character> delimiter,
            Optional<String> sheet,
            List<String> sheets,
            Header header,
            List<Notice> found,
            List<SourceRow> sample) {
        List<Notice> notices = new ArrayList<>(found);
        notices.addAll(header.notices());
        if (sample.isEmpty()) {
            notices.add(new Notice(Notice.Code.NO_ROWS, "The file has a header and no rows below it."));
        }
        return new Inspection(
                format,
                encoding,
                delimiter,
                sheet,
                sheets,
                header.preamble(),
                header.row(),
                header.columns(),
                List.copyOf(notices),
                sample);
    }

    /** What the file was taken for. */
    public Inspection inspection() {
        return inspection;
    }

    /** A fresh pass over the rows below the header. */
    public Rows rows() throws IOException {
        return table.open();
    }
}

package org.openborough.imports.reading;

import static org.openborough.imports.reading.UnreadableFile.Reason.EMPTY;
import static org.openborough.imports.reading.UnreadableFile.Reason.TOO_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        EncodedText text = new EncodingFinder(path, start).find();
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
        Header header = new HeaderFinder(table.top(limits.sampleRows())).find(choices.headerRow());
        RawTable rows = () -> new TableRows(table.open(), header, false);
        return new SourceFile(
                inspection(
                        SourceFormat.WORKBOOK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(table.sheetName()),
                        header,
                        table.notices(),
                        rows.top(limits.sampleRows())),
                rows);
    }

    private static SourceFile delimited(EncodedText text, Limits limits, Choices choices) throws IOException {
        char delimiter = new DelimiterFinder(text, limits).find();
        RawTable table = () -> new DelimitedRows(text, delimiter, limits);
        Header header = new HeaderFinder(table.top(limits.sampleRows())).find(choices.headerRow());
        RawTable rows = () -> new TableRows(table.open(), header, true);
        List<Notice> notices = new ArrayList<>(text.notices());
        if (header.columns().size() == 1) {
            notices.add(new Notice(Notice.Code.SINGLE_COLUMN, "The file has one column: no delimiter was found."));
        }
        return new SourceFile(
                inspection(
                        SourceFormat.DELIMITED_TEXT,
                        Optional.of(text.encoding()),
                        Optional.of(delimiter),
                        Optional.empty(),
                        header,
                        notices,
                        rows.top(limits.sampleRows())),
                rows);
    }

    private static SourceFile json(EncodedText text, Limits limits) throws IOException {
        JsonTable table = JsonTable.of(text, limits);
        List<Notice> notices = new ArrayList<>(text.notices());
        notices.addAll(table.notices());
        RawTable rows = table::open;
        return new SourceFile(
                inspection(
                        table.format(),
                        Optional.of(text.encoding()),
                        Optional.empty(),
                        Optional.empty(),
                        new Header(0, table.columns(), List.of()),
                        notices,
                        rows.top(limits.sampleRows())),
                rows);
    }

    private static Inspection inspection(
            SourceFormat format,
            Optional<TextEncoding> encoding,
            Optional<Character> delimiter,
            Optional<String> sheet,
            Header header,
            List<Notice> found,
            List<SourceRow> sample) {
        List<Notice> notices = new ArrayList<>(found);
        notices.addAll(HeaderNotices.of(header));
        if (sample.isEmpty()) {
            notices.add(new Notice(Notice.Code.NO_ROWS, "The file has a header and no rows below it."));
        }
        return new Inspection(
                format,
                encoding,
                delimiter,
                sheet,
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

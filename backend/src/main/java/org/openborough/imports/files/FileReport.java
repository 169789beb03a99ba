package org.openborough.imports.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.reading.Choices;
import org.openborough.imports.reading.Inspection;
import org.openborough.imports.reading.columns.ColumnProposal;
import org.openborough.imports.reading.columns.MappingProposal;
import org.openborough.imports.reading.table.Notice;
import org.openborough.shared.words.Words;

/**
 * What a file was taken for and what each of its columns is used for; shown to the sender, and stored with the import.
 *
 * @param sheets all sheets of a workbook that are not hidden; empty for other files
 * @param headerRow the row that names the columns; 0 where the records name them
 * @param questions what has to be decided before the rows can be checked
 */
public record FileReport(
        @Schema(examples = "delimited-text") String format,
        @Schema(nullable = true, examples = "utf-8") String encoding,
        @Schema(nullable = true, examples = ",") String delimiter,
        @Schema(nullable = true) String sheet,
        List<String> sheets,
        List<String> preamble,
        long headerRow,
        List<ReportedColumn> columns,
        List<ReportedNotice> notices,
        List<String> questions) {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    /** Reports stored by earlier versions do not name the sheets. */
    public FileReport {
        sheets = sheets == null ? List.of() : sheets;
    }

    /**
     * One column.
     *
     * @param letters as a spreadsheet shows them
     * @param field what it is used for, or suggested for; null where it is left out
     * @param basis why, in a word; {@code decided} where a person said so
     * @param isSettled whether it is used so without asking
     */
    public record ReportedColumn(
            @Schema(examples = "A") String letters,
            @Schema(examples = "Short Desc") String header,

            @Schema(nullable = true, examples = "indicatorCode")
            String field,

            @Schema(examples = "known-name") String basis,

            @Schema(examples = "header 'Short Desc' is a known name for indicator code")
            String reason,

            boolean isSettled,
            List<String> samples) {}

    /** Something the sender should know about the file. */
    public record ReportedNotice(
            @Schema(examples = "preamble-skipped") String code,

            @Schema(examples = "2 rows above the header were passed over.")
            String detail) {}

    public static FileReport of(Inspection file, MappingProposal proposal) {
        return new FileReport(
                Words.of(file.format()),
                file.encoding().map(Words::of).orElse(null),
                file.delimiter().map(String::valueOf).orElse(null),
                file.sheet().orElse(null),
                file.sheets(),
                file.preamble(),
                file.headerRow(),
                proposal.columns().stream()
                        .map(column -> reported(column, file))
                        .toList(),
                file.notices().stream().map(FileReport::reported).toList(),
                proposal.open());
    }

    private static ReportedColumn reported(ColumnProposal proposal, Inspection file) {
        return new ReportedColumn(
                proposal.column().letters(),
                proposal.column().header(),
                proposal.field().orElse(null),
                Words.of(proposal.basis()),
                proposal.reason(),
                proposal.isSettled(),
                file.sampleRows().stream()
                        .map(row -> row.cell(proposal.column()))
                        .filter(cell -> !cell.isBlank())
                        .limit(SAMPLES)
                        .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE) + "…")
                        .toList());
    }

    private static ReportedNotice reported(Notice notice) {
        return new ReportedNotice(Words.of(notice.code()), notice.detail());
    }

    /** The same file with its columns used as a person decided: letters → field; all others are left out. */
    public FileReport decided(Map<String, String> fieldByLetters) {
        List<ReportedColumn> decided = new ArrayList<>();
        for (ReportedColumn column : columns) {
            String field = fieldByLetters.get(column.letters());
            decided.add(new ReportedColumn(
                    column.letters(),
                    column.header(),
                    field,
                    "decided",
                    field == null ? "left out by decision" : "decided by a person",
                    true,
                    column.samples()));
        }
        return new FileReport(
                format, encoding, delimiter, sheet, sheets, preamble, headerRow, decided, notices, List.of());
    }

    /** Position of each column that is used, by its field. */
    public Map<String, Integer> positions() {
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> columns.get(i).isSettled() && columns.get(i).field() != null)
                .collect(Collectors.toMap(i -> columns.get(i).field(), i -> i));
    }

    /** The fields by the header of the column used for them, to be remembered; headers used twice are left out. */
    public Map<String, String> fieldByHeader() {
        Collection<ReportedColumn> used = columns.stream()
                .filter(column -> column.isSettled() && column.field() != null)
                .toList();
        Map<String, Long> uses =
                columns.stream().collect(Collectors.groupingBy(ReportedColumn::header, Collectors.counting()));
        return used.stream()
                .filter(column ->
                        uses.get(column.header()) == 1 && !column.header().isBlank())
                .collect(Collectors.toMap(ReportedColumn::header, ReportedColumn::field));
    }

    /** So that the file is read again as it was read at first. */
    public Choices choices() {
        Choices choices = Choices.none();
        choices = sheet == null ? choices : choices.withSheet(sheet);
        return headerRow > 0 ? choices.withHeaderRow(headerRow) : choices;
    }

    public Optional<ReportedColumn> column(String letters) {
        return columns.stream()
                .filter(column -> column.letters().equals(letters))
                .findFirst();
    }
}

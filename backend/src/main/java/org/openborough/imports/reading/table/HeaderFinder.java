package org.openborough.imports.reading.table;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.EMPTY;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.NO_SUCH_HEADER_ROW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the row that names the columns: the first one that fills more than half of the table's usual width. Titles,
 * dates and notes above a table fill one or two cells.
 */
final class HeaderFinder {

    private final List<SourceRow> top;

    HeaderFinder(List<SourceRow> top) {
        this.top = top;
    }

    Header find(Optional<Long> chosenRow) {
        SourceRow row = chosenRow.isPresent() ? chosen(chosenRow.get()) : firstWideEnough();
        return new Header(row.number(), columns(row), preamble(row));
    }

    private SourceRow chosen(long number) {
        return top.stream()
                .filter(row -> row.number() == number && filled(row) > 0)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(
                        NO_SUCH_HEADER_ROW,
                        "Row " + number + " cannot be the header: it is blank, or not among the first " + top.size()
                                + " rows."));
    }

    private SourceRow firstWideEnough() {
        int needed = usualWidth() / 2 + 1;
        return top.stream()
                .filter(row -> filled(row) >= needed)
                .findFirst()
                .or(() -> top.stream().max(Comparator.comparingLong(HeaderFinder::filled)))
                .filter(row -> filled(row) > 0)
                .orElseThrow(() -> new UnreadableFile(EMPTY, "The file has no rows that contain anything."));
    }

    private int usualWidth() {
        Map<Integer, Long> widths = top.stream()
                .map(row -> withoutBlankEnd(row.cells()).length)
                .filter(width -> width > 0)
                .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static long filled(SourceRow row) {
        return Arrays.stream(row.cells()).filter(cell -> !cell.isBlank()).count();
    }

    private static String[] withoutBlankEnd(String[] cells) {
        int end = cells.length;
        while (end > 0 && cells[end - 1].isBlank()) {
            end--;
        }
        return Arrays.copyOf(cells, end);
    }

    private static List<Column> columns(SourceRow row) {
        List<Column> columns = new ArrayList<>();
        for (String name : withoutBlankEnd(row.cells())) {
            columns.add(new Column(columns.size(), tidy(name)));
        }
        return columns;
    }

    private List<String> preamble(SourceRow header) {
        return top.stream()
                .takeWhile(row -> row.number() < header.number())
                .map(row -> Arrays.stream(row.cells())
                        .map(HeaderFinder::tidy)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" ")))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Line breaks, runs of spaces and invisible marks in a heading carry no meaning. */
    private static String tidy(String text) {
        return text.replace("\uFEFF", "").replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}

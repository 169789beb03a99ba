package org.openborough.imports.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is odd about a header: rows above it, columns without a name, names that come twice. */
final class HeaderNotices {

    private HeaderNotices() {}

    static List<Notice> of(Header header) {
        List<Notice> notices = new ArrayList<>();
        if (header.row() > 1) {
            notices.add(new Notice(
                    Notice.Code.PREAMBLE_SKIPPED,
                    "Row " + header.row() + " was taken as the header. The rows above it are not part of the table."));
        }
        unnamed(header).ifPresent(notices::add);
        notices.addAll(duplicates(header));
        return notices;
    }

    private static Optional<Notice> unnamed(Header header) {
        String letters = header.columns().stream()
                .filter(column -> column.header().isEmpty())
                .map(Column::letters)
                .collect(Collectors.joining(", "));
        return Optional.of(letters)
                .filter(found -> !found.isEmpty())
                .map(found -> new Notice(Notice.Code.BLANK_HEADER, "These columns have no name: " + found + "."));
    }

    private static List<Notice> duplicates(Header header) {
        Map<String, List<Column>> byName = header.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .collect(Collectors.groupingBy(
                        column -> column.header().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream()
                .filter(columns -> columns.size() > 1)
                .map(HeaderNotices::duplicate)
                .toList();
    }

    private static Notice duplicate(List<Column> columns) {
        String letters = columns.stream().map(Column::letters).collect(Collectors.joining(", "));
        return new Notice(
                Notice.Code.DUPLICATE_HEADER,
                "'" + columns.get(0).header() + "' is the name of " + columns.size() + " columns: " + letters + ".");
    }
}

package org.openborough.imports.reading.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.SourceRow;

/** The records of a JSON file as rows, numbered from 1. */
final class JsonRows implements Rows {

    private final JsonCursor cursor;
    private final List<Column> columns;
    private final Limits limits;
    private Optional<Map<String, String>> ahead;
    private long number;

    JsonRows(JsonCursor cursor, List<Column> columns, Limits limits) {
        this.cursor = cursor;
        this.columns = columns;
        this.limits = limits;
        ahead = fetch();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public SourceRow next() {
        Map<String, String> record = ahead.orElseThrow(NoSuchElementException::new);
        ahead = fetch();
        number++;
        return row(record);
    }

    private SourceRow row(Map<String, String> record) {
        String[] cells = new String[columns.size()];
        List<RowFault> faults = new ArrayList<>();
        for (Column column : columns) {
            String text = record.getOrDefault(column.header(), "");
            if (text.indexOf('\0') >= 0) {
                faults.add(RowFault.nulCharacter(column.index()));
                text = text.replace("\0", "");
            }
            cells[column.index()] = text;
        }
        return new SourceRow(number, cells, List.copyOf(faults));
    }

    private Optional<Map<String, String>> fetch() {
        try {
            return cursor.next();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private RuntimeException explained(IOException problem) {
        try {
            return JsonTable.explained(problem, limits);
        } catch (IOException e) {
            return new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}

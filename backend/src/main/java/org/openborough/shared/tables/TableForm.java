package org.openborough.shared.tables;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openborough.shared.words.Words;

/** The table made of a kind of row: a column for each field, fields of parts beside those of the whole. */
public final class TableForm {

    private final List<TableColumn> columns;

    private TableForm(List<TableColumn> columns) {
        this.columns = columns;
    }

    public static TableForm of(Class<?> row) {
        List<TableColumn> columns = new ArrayList<>();
        add(columns, row, "", List.of());
        return new TableForm(columns);
    }

    public List<String> header() {
        return columns.stream().map(TableColumn::name).toList();
    }

    List<TableColumn> columns() {
        return columns;
    }

    Object[] cells(Object row) {
        return columns.stream().map(column -> cell(column.of(row))).toArray();
    }

    private static void add(List<TableColumn> columns, Class<?> row, String prefix, List<RecordComponent> path) {
        for (RecordComponent field : row.getRecordComponents()) {
            field.getAccessor().setAccessible(true);
            List<RecordComponent> deeper = new ArrayList<>(path);
            deeper.add(field);
            String name = prefix.isEmpty()
                    ? field.getName()
                    : prefix
                            + Character.toUpperCase(field.getName().charAt(0))
                            + field.getName().substring(1);
            if (field.getType().isRecord()) {
                add(columns, field.getType(), name, deeper);
            } else {
                columns.add(new TableColumn(name, deeper));
            }
        }
    }

    /** Numbers, days, times and truth values as they are; several values in one cell with semicolons between. */
    private static Object cell(Object value) {
        if (value instanceof Enum<?> constant) {
            return Words.of(constant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(TableForm::text).collect(Collectors.joining(";"));
        }
        return value;
    }

    private static String text(Object value) {
        if (value instanceof Record part) {
            return label(part);
        }
        return value == null
                ? ""
                : cell(value) instanceof BigDecimal number
                        ? number.toPlainString()
                        : cell(value).toString();
    }

    /** A part within a cell goes by its first text, which is its code, title or name; without one, by all it holds. */
    private static String label(Record part) {
        List<Object> held = new ArrayList<>();
        for (RecordComponent field : part.getClass().getRecordComponents()) {
            field.getAccessor().setAccessible(true);
            Object value = TableColumn.read(field, part);
            if (value instanceof String text) {
                return text;
            }
            held.add(value);
        }
        return held.stream().map(TableForm::text).collect(Collectors.joining(" "));
    }

    /** The name of a column's type in XML Schema, as CSVW wants it. */
    static String datatype(Class<?> type) {
        if (type == Instant.class) {
            return "dateTime";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == BigDecimal.class) {
            return "decimal";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "integer" : "string";
    }
}

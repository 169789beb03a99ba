package org.openborough.imports.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openborough.imports.reading.cells.CellFault;
import org.openborough.imports.reading.cells.CellReader;
import org.openborough.imports.reading.cells.CellReading;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.shared.words.Words;

/** A row with its cells known by the fields they fill; it collects what is to be said about it. */
public final class MappedRow {

    private final SourceRow row;
    private final Map<String, Integer> positions;
    private final List<Remark> remarks = new ArrayList<>();
    private boolean isRejected;

    MappedRow(SourceRow row, Map<String, Integer> positions) {
        this.row = row;
        this.positions = positions;
        row.faults().forEach(fault -> reject(Remark.ofRow(Words.of(fault.code()), fault.detail())));
    }

    public long number() {
        return row.number();
    }

    /** The cell of a field, without blanks around it; empty where the file has no such column. */
    public String text(String field) {
        Integer position = positions.get(field);
        return position == null ? "" : row.cells()[position].strip();
    }

    /** The cell of a column, without blanks around it. */
    public String cell(Column column) {
        return row.cell(column).strip();
    }

    /** The cell of a field, or null where it is blank. */
    public String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** What the reader makes of a field's cell; null for a blank or faulty one, which is then remarked on. */
    public <T> T read(String field, CellReader<T> reader) {
        CellReading<T> reading = reader.read(text(field));
        reading.fault().ifPresent(fault -> reject(field, fault));
        return reading.value().orElse(null);
    }

    /** As {@link #read}, where a blank cell is a fault too. */
    public <T> T required(String field, CellReader<T> reader) {
        T value = read(field, reader);
        if (value == null && text(field).isEmpty()) {
            reject(field, "blank", "There is nothing in this cell, and it is needed.");
        }
        return value;
    }

    private void reject(String field, CellFault fault) {
        reject(field, Words.of(fault.code()), fault.detail());
    }

    /** Rejects the row for the sake of one cell. */
    public void reject(String field, String code, String detail) {
        reject(remark(field, code, detail));
    }

    private void reject(Remark remark) {
        isRejected = true;
        remarks.add(remark);
    }

    /** Says something about a cell that does not keep the row from being used. */
    public void say(String field, String code, String detail) {
        remarks.add(remark(field, code, detail));
    }

    private Remark remark(String field, String code, String detail) {
        Integer position = positions.get(field);
        return new Remark(position == null ? null : Column.letters(position), field, code, detail);
    }

    public boolean isRejected() {
        return isRejected;
    }

    public List<Remark> remarks() {
        return remarks;
    }
}

package org.openborough.shared.tables;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * One column of a table.
 *
 * @param name the name in the header: the field's name, below another field written together as in {@code ownerName}
 * @param path the fields that lead from a row to the value
 */
record TableColumn(String name, List<RecordComponent> path) {

    Class<?> type() {
        return path.get(path.size() - 1).getType();
    }

    /** The row's value; null when it, or the part it belongs to, has none. */
    Object of(Object row) {
        Object value = row;
        for (RecordComponent field : path) {
            if (value == null) {
                return null;
            }
            value = read(field, value);
        }
        return value;
    }

    static Object read(RecordComponent field, Object of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package org.openborough.shared.records;

import java.util.Map;

/**
 * Which records of a kind a reader may see, as a part of a larger SQL query.
 *
 * @param condition holds for a record that exists and may be seen; its id stands at {@link #ID}
 * @param parameters values of the condition's named parameters, whose names no other kind uses
 */
public record SeenRecords(String condition, Map<String, Object> parameters) {

    /** Stands in the condition for the expression that gives a record's id. */
    public static final String ID = "{id}";

    String of(String idExpression) {
        return condition.replace(ID, idExpression);
    }
}

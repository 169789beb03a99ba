package org.openborough.imports.kind;

import java.util.Map;

/**
 * What a row says of one record.
 *
 * @param key by which the record is known; unique among the records of the kind
 * @param after the record as the row would leave it, field by field; compared with what is there now
 * @param payload what is written but too large to be compared and shown, as JSON; null where there is none
 */
public record Draft(String key, Map<String, Object> after, String payload) {

    public static Draft of(String key, Map<String, Object> after) {
        return new Draft(key, after, null);
    }
}

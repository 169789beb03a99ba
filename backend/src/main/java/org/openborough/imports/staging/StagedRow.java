package org.openborough.imports.staging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.imports.kind.Remark;
import org.openborough.imports.kind.RowFate;

/** A checked row: its fate, why, and what would change. */
public record StagedRow(long number, RowFate fate, List<Remark> remarks, List<Change> changes) {

    /**
     * One field that the row would change.
     *
     * @param before null where there is nothing yet
     */
    public record Change(
            @Schema(examples = "value") String field,
            @Schema(nullable = true, examples = "12.1") String before,
            @Schema(nullable = true, examples = "12.4") String after) {}

    static StagedRow of(long number, RowFate fate, List<Remark> remarks, JsonNode before, JsonNode after) {
        boolean changes = fate == RowFate.CREATED || fate == RowFate.UPDATED;
        return new StagedRow(number, fate, remarks, changes ? changes(before, after) : List.of());
    }

    private static List<Change> changes(JsonNode before, JsonNode after) {
        return after.properties().stream()
                .filter(field -> !same(before.get(field.getKey()), field.getValue()))
                .map(Map.Entry::getKey)
                .map(field -> new Change(field, text(before.get(field)), text(after.get(field))))
                .toList();
    }

    private static boolean same(JsonNode before, JsonNode after) {
        String was = text(before);
        String is = text(after);
        return was == null ? is == null : was.equals(is);
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}

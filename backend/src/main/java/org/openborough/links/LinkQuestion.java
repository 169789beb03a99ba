package org.openborough.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openborough.shared.words.Words;

/**
 * Which links are asked for; what is null is not asked.
 *
 * @param recordId a record on either side
 * @param otherKind the kind of record on either side, or, with a record, on the side across from it
 * @param on a day on which the link is valid
 */
public record LinkQuestion(String recordKind, UUID recordId, String otherKind, LinkType type, LocalDate on) {

    /** The question as conditions on the table {@code link l}. */
    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (recordKind != null) {
            conditions.add("(l.from_kind = :recordKind or l.to_kind = :recordKind)");
        }
        if (recordId != null) {
            conditions.add("(l.from_id = :record or l.to_id = :record)");
        }
        if (otherKind != null) {
            conditions.add(
                    recordId == null
                            ? "(l.from_kind = :other or l.to_kind = :other)"
                            : "(l.from_kind = :other and l.to_id = :record or l.to_kind = :other and l.from_id = :record)");
        }
        if (type != null) {
            conditions.add("l.type = :type");
        }
        if (on != null) {
            conditions.add("l.valid_from <= :on and (l.valid_to is null or l.valid_to >= :on)");
        }
        return conditions;
    }

    /** Values for the parameters of {@link #conditions}. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("recordKind", recordKind);
        parameters.put("record", recordId);
        parameters.put("other", otherKind);
        parameters.put("type", type == null ? null : Words.of(type));
        parameters.put("on", on);
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }
}

package org.openborough.imports.reading.columns;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field that a file's columns can fill.
 *
 * @param name as the API calls it: {@code areaCode}
 * @param label in a sentence: "area code"
 * @param aliases headers it is known by, the most telling first. A digit stands for any digit, so that {@code WD13CD}
 *     also knows {@code WD24CD}
 */
public record TargetField(String name, String label, boolean required, ContentKind content, List<String> aliases) {

    /** Place among the names it is known by, from 0; or -1. */
    int rank(String header) {
        String key = HeaderKey.of(header);
        List<String> keys = Stream.concat(Stream.of(name, label), aliases.stream())
                .map(HeaderKey::of)
                .toList();
        return key.isEmpty() ? -1 : keys.indexOf(key);
    }
}

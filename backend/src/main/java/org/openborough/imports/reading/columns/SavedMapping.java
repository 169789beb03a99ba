package org.openborough.imports.reading.columns;

import java.util.Map;
import java.util.Optional;

/** Which header fills which field, as decided for an earlier file: header → field name. */
public record SavedMapping(Map<String, String> fieldByHeader) {

    public static SavedMapping none() {
        return new SavedMapping(Map.of());
    }

    Optional<String> fieldFor(String header) {
        return Optional.ofNullable(fieldByHeader.get(header));
    }
}

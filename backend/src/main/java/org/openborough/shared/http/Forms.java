package org.openborough.shared.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.openborough.shared.words.Words;

/** What a value of a type looks like, for those who sent something else. */
final class Forms {

    private Forms() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> Words.of((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "UUID" -> "an id (UUID)";
            case "LocalDate" -> "a date such as 2011-03-31";
            case "Instant" -> "a time such as 2011-03-31T12:00:00Z";
            case "Boolean", "boolean" -> "true or false";
            case "Integer", "int", "Long", "long", "Short" -> "a whole number";
            case "BigDecimal", "Double", "double" -> "a number";
            case "List", "ArrayList", "Set" -> "a list";
            default -> "an object";
        };
    }
}

package org.openborough.shared.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The wire form of enum constants: lower-kebab-case words, in JSON, in query parameters and in the contract. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of((Enum<?>) constant).equals(word))
                .findFirst();
    }
}

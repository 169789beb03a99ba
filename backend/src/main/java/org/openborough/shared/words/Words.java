package org.openborough.shared.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The wire form of enum constants: lower-kebab-case words, in JSON, in query parameters and in the contract. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of((Enum<?>) constant).equals(word))
                .findFirst();
    }
}

package org.openborough.shared.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The wire form of enum constants: lower-kebab-case words, in JSON, in query parameters and in the contract. */
public final class Words {

    /** Made once for each type, in the order of its constants: hundreds are written with every page. */
    private static final ClassValue<String[]> WORDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private Words() {}

    public static String of(Enum<?> constant) {
        return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    public static <E> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of((Enum<?>) constant).equals(word))
                .findFirst();
    }
}

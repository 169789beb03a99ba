package org.openborough.shared.persistence;

import jakarta.persistence.AttributeConverter;
import org.openborough.shared.words.Words;

/**
 * Stores an enum constant as the word that the check constraint, JSON and URLs use for it. Each stored enum has a
 * subclass marked {@code @Converter(autoApply = true)}, so that entities need not say it.
 */
public abstract class WordConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> constants;

    protected WordConverter(Class<E> constants) {
        this.constants = constants;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return constant == null ? null : Words.of(constant);
    }

    @Override
    public E convertToEntityAttribute(String word) {
        return word == null
                ? null
                : Words.constant(constants, word)
                        .orElseThrow(() -> new IllegalStateException("The database has \"%s\", which is not a %s"
                                .formatted(word, constants.getSimpleName())));
    }
}

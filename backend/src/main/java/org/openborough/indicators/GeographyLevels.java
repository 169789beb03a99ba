package org.openborough.indicators;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.openborough.places.AreaKind;
import org.openborough.shared.words.Words;

/** Stores levels as an array of their words. */
class GeographyLevels implements AttributeConverter<Set<AreaKind>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<AreaKind> levels) {
        return levels == null ? null : levels.stream().sorted().map(Words::of).toArray(String[]::new);
    }

    @Override
    public Set<AreaKind> convertToEntityAttribute(String[] words) {
        return words == null
                ? null
                : Arrays.stream(words)
                        .map(word -> Words.constant(AreaKind.class, word).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet());
    }
}

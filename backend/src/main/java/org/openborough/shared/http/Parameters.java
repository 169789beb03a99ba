package org.openborough.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.words.Words;

/** Reads path and query parameters; what cannot be read is a problem that says what was expected. */
@Provider
class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(UUID.class, Parameters::id),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(Double.class, Parameters::coordinate),
            Map.entry(double.class, Parameters::coordinate),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Boolean.class, Parameters::truth),
            Map.entry(boolean.class, Parameters::truth));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = reader(type);
        return reader == null ? null : new Reader<>(type, reader);
    }

    private static Function<String, ?> reader(Class<?> type) {
        if (type.isEnum()) {
            return word -> Words.constant(type, word).orElseThrow(IllegalArgumentException::new);
        }
        return READERS.get(type);
    }

    /** In its whole form: Java also takes ids with groups of other lengths. */
    private static UUID id(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    private static Double coordinate(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Reader<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // The table of readers pairs each type with a reader of it.
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
                throw new DomainException(
                        CommonProblem.UNREADABLE_PARAMETER,
                        "\"%s\" cannot be read here.".formatted(shown),
                        List.of(Fault.ofParameter(null, "wrong-type", "Expected %s.".formatted(Forms.of(type)))));
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
        }
    }
}

package org.openborough.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.words.Words;

/** Reads path and query parameters; what cannot be read is a problem that says what was expected. */
@Provider
class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = reader(type);
        return reader == null ? null : new Reader<>(type, reader);
    }

    private static Function<String, ?> reader(Class<?> type) {
        if (type.isEnum()) {
            return word -> Words.constant(type, word).orElseThrow(IllegalArgumentException::new);
        }
        if (type == UUID.class) {
            return UUID::fromString;
        }
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        return type == Instant.class ? Instant::parse : null;
    }

    private record Reader<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return type.cast(reader.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
                throw new DomainException(
                        CommonProblem.UNREADABLE_PARAMETER,
                        "\"%s\" cannot be read here.".formatted(shown),
                        List.of(Fault.ofParameter(null, "wrong-type", "Expected %s.".formatted(expectation()))));
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
        }

        private String expectation() {
            if (type.isEnum()) {
                List<String> words = java.util.Arrays.stream(type.getEnumConstants())
                        .map(constant -> Words.of((Enum<?>) constant))
                        .toList();
                return "one of " + String.join(", ", words);
            }
            if (type == UUID.class) {
                return "an id (UUID)";
            }
            return type == LocalDate.class ? "a date such as 2011-03-31" : "a time such as 2011-03-31T12:00:00Z";
        }
    }
}

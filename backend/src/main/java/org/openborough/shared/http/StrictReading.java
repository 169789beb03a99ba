package org.openborough.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.words.Words;

/** Reads JSON bodies strictly and to the end: every unknown field and wrong type is found, not only the first. */
@ApplicationScoped
public class StrictReading {

    /** The faults of the body that this thread is reading at the moment. */
    private static final ThreadLocal<List<Fault>> FOUND = new ThreadLocal<>();

    private final ObjectMapper json;

    @Inject
    StrictReading(ObjectMapper json) {
        this.json = json;
    }

    <T> T read(JsonNode body, Class<T> form) {
        try {
            return whole(() -> json.treeToValue(body, form));
        } catch (IOException broken) {
            throw new DomainException(CommonProblem.UNREADABLE_BODY, "The body cannot be read.");
        }
    }

    /** Runs the reading of one body and refuses with all the faults it met. */
    static <T> T whole(Callable<T> reading) throws IOException {
        FOUND.set(new ArrayList<>());
        try {
            T body = reading.call();
            refuseIfFaulty();
            return body;
        } catch (IOException | RuntimeException failure) {
            refuseIfFaulty();
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            FOUND.remove();
        }
    }

    private static void refuseIfFaulty() {
        if (!FOUND.get().isEmpty()) {
            throw new DomainException(CommonProblem.UNREADABLE_BODY, "See errors for every fault.", FOUND.get());
        }
    }

    /** Notes what cannot be read and lets the reading go on. */
    static final class Noting extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
                throws IOException {
            if (FOUND.get() == null) {
                return false;
            }
            note(parser, "unknown-field", "This operation does not know the field %s.".formatted(name));
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String text, String message)
                throws IOException {
            return unreadable(context, type, "\"%s\"".formatted(shortened(text)));
        }

        @Override
        public Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) throws IOException {
            return unreadable(context, type, value.toString());
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
                throws IOException {
            Object nothing = unreadable(context, type.getRawClass(), "this " + describe(token));
            parser.skipChildren();
            return nothing;
        }

        private static Object unreadable(DeserializationContext context, Class<?> type, String value)
                throws JsonProcessingException {
            if (FOUND.get() == null) {
                return NOT_HANDLED;
            }
            note(context.getParser(), "wrong-type", "Expected %s, not %s.".formatted(expectation(type), value));
            return null;
        }

        private static void note(JsonParser parser, String code, String detail) {
            FOUND.get().add(Fault.at(parser.getParsingContext().pathAsPointer().toString(), code, detail));
        }

        private static String expectation(Class<?> type) {
            if (type.isEnum()) {
                List<String> words = new ArrayList<>();
                for (Object constant : type.getEnumConstants()) {
                    words.add(Words.of((Enum<?>) constant));
                }
                return "one of " + String.join(", ", words);
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

        private static String describe(JsonToken token) {
            return token == null
                    ? "end of the body"
                    : token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private static String shortened(String text) {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
    }
}

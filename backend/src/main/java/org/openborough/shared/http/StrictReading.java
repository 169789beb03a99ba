package org.openborough.shared.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

/**
 * Reads JSON bodies strictly and to the end: every unknown field and wrong type is found, not only the first. What was
 * found at fault is left out and the rest is read again, until nothing more is found.
 */
@ApplicationScoped
public class StrictReading {

    /** A body with more faults than this is nonsense; the reading stops. */
    private static final int MOST_FAULTS = 50;

    private static final int LONGEST_SHOWN = 60;

    private final ObjectMapper json;

    @Inject
    StrictReading(ObjectMapper json) {
        this.json = json;
    }

    /** The body in the form wanted, or a refusal that names every fault. */
    Object read(JsonNode body, Type form) {
        List<Fault> faults = new ArrayList<>();
        JsonNode rest = body.deepCopy();
        Object read = null;
        boolean again = true;
        while (again) {
            try {
                read = json.readerFor(json.constructType(form)).readValue(rest);
                again = false;
            } catch (MismatchedInputException wrong) {
                JsonPointer place = place(wrong);
                faults.add(fault(wrong, place, body.at(place)));
                again = faults.size() < MOST_FAULTS && leaveOut(rest, place);
            } catch (IOException broken) {
                throw new DomainException(CommonProblem.UNREADABLE_BODY, "The body cannot be read.", faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new DomainException(CommonProblem.UNREADABLE_BODY, "See errors for every fault.", faults);
        }
        return read;
    }

    private static JsonPointer place(JsonMappingException wrong) {
        JsonPointer place = JsonPointer.empty();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            place = step.getFieldName() == null
                    ? place.appendIndex(step.getIndex())
                    : place.appendProperty(step.getFieldName());
        }
        return place;
    }

    private static Fault fault(MismatchedInputException wrong, JsonPointer place, JsonNode found) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return Fault.at(
                    place.toString(),
                    "unknown-field",
                    "This operation does not know the field %s.".formatted(shown(unknown.getPropertyName())));
        }
        Class<?> wanted = wrong.getTargetType() == null ? Object.class : wrong.getTargetType();
        return Fault.at(
                place.toString(), "wrong-type", "Expected %s, not %s.".formatted(Forms.of(wanted), describe(found)));
    }

    private static boolean leaveOut(JsonNode whole, JsonPointer place) {
        if (place.matches()) {
            return false;
        }
        JsonNode holder = whole.at(place.head());
        if (holder instanceof ObjectNode object) {
            return object.remove(place.last().getMatchingProperty()) != null;
        }
        if (holder instanceof ArrayNode array) {
            return !array.set(place.last().getMatchingIndex(), array.nullNode()).isNull();
        }
        return false;
    }

    private static String describe(JsonNode found) {
        return switch (found.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "\"%s\"".formatted(shown(found.textValue()));
            default -> shown(found.asText());
        };
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}

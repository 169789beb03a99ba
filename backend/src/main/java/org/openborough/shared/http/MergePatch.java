package org.openborough.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** JSON merge-patch (RFC 7396): the merged whole is read and validated exactly as the body of a PUT would be. */
@ApplicationScoped
public class MergePatch {

    /** The only media type a PATCH is read in. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;
    private final StrictReading reading;

    @Inject
    MergePatch(ObjectMapper json, Validator validator, StrictReading reading) {
        this.json = json;
        this.validator = validator;
        this.reading = reading;
    }

    /**
     * The request that results when the patch is laid over the present state.
     *
     * @param present the record's present state in the form of a full request
     */
    public <R extends Record> R apply(R present, JsonNode patch) {
        JsonNode merged = merge(json.valueToTree(present), patch);
        @SuppressWarnings("unchecked") // The form read is the class of what is present.
        R request = (R) reading.read(merged, present.getClass());
        Set<ConstraintViolation<MergedBody<R>>> violations = validator.validate(new MergedBody<>(request));
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }

    /** The merge of RFC 7396 §2. */
    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target != null && target.isObject()
                ? ((ObjectNode) target).deepCopy()
                : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}

package org.openborough.shared.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of the contract: enums as words, complete responses, closed requests, examples. */
final class Schemas {

    private static final int DEPTH = 12;

    /** Fields of lists that are there only when a parameter asks for them. */
    private static final Set<String> ONLY_WHEN_ASKED = Set.of("total", "removed");

    private final Components contract;
    private final Map<String, Schema> components;
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> patches = new TreeMap<>();

    Schemas(Components contract) {
        this.contract = contract;
        this.components = contract.getSchemas();
        // Before examples are made of them.
        components.values().forEach(this::enumsAsWords);
        components.values().forEach(this::treesOfJson);
    }

    /** The schema of a merge-patch of a request: the same fields, none of them required. */
    Schema patchOf(Schema request) {
        String name = name(request);
        String patch = name.replaceAll("Request$", "") + "Patch";
        parts(components.get(name)).forEach(this::isRead);
        patches.put(patch, name);
        return OASFactory.createSchema().ref(patch);
    }

    /** Notes that a schema is part of what the service reads, with all it refers to. */
    void isRead(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = name(schema);
            if (read.add(name)) {
                isRead(components.get(name));
            }
        }
        parts(schema).forEach(this::isRead);
    }

    /** Requests refuse unknown fields; responses have every field, null where there is no value. */
    void complete() {
        components.forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            if (read.contains(name) || patches.containsValue(name)) {
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
                optionalFieldsMayBeNull(schema);
            } else {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet().stream()
                        .filter(field -> !ONLY_WHEN_ASKED.contains(field))
                        .toList()));
            }
        });
        patches.forEach(this::addPatch);
        List.of("JsonNode", "JsonNodeType").forEach(contract::removeSchema);
    }

    /** A request that is read only as a patch is in the contract only as a patch. */
    private void addPatch(String patch, String request) {
        contract.addSchema(
                patch,
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.OBJECT))
                        .description("The fields to change; null empties a field that may be empty.")
                        .properties(components.get(request).getProperties())
                        .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false)));
        if (!read.contains(request)) {
            contract.removeSchema(request);
        }
    }

    private static void optionalFieldsMayBeNull(Schema request) {
        List<String> required = request.getRequired() == null ? List.of() : request.getRequired();
        Map<String, Schema> fields = new LinkedHashMap<>();
        request.getProperties()
                .forEach((name, field) -> fields.put(name, required.contains(name) ? field : nullable(field)));
        request.setProperties(fields);
    }

    private static Schema nullable(Schema field) {
        if (field.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(field)
                    .addAnyOf(OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL)));
        }
        if (field.getType() != null && !field.getType().contains(Schema.SchemaType.NULL)) {
            field.addType(Schema.SchemaType.NULL);
        }
        return field;
    }

    /** An example put together from those of the fields. */
    Object example(Schema schema) {
        return example(schema, DEPTH);
    }

    private Object example(Schema schema, int depth) {
        if (schema == null || depth == 0) {
            return null;
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            return example(components.get(name(schema)), depth - 1);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        for (List<Schema> choices :
                List.of(orNone(schema.getAnyOf()), orNone(schema.getOneOf()), orNone(schema.getAllOf()))) {
            if (!choices.isEmpty()) {
                return example(choices.get(0), depth);
            }
        }
        if (schema.getItems() != null) {
            Object item = example(schema.getItems(), depth - 1);
            return item == null ? List.of() : List.of(item);
        }
        if (schema.getProperties() != null) {
            Map<String, Object> whole = new LinkedHashMap<>();
            schema.getProperties().forEach((field, part) -> whole.put(field, example(part, depth - 1)));
            return whole;
        }
        return ofFormat(schema);
    }

    private static Object ofFormat(Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(Schema.SchemaType.NULL)) {
            return null;
        }
        if (types.contains(Schema.SchemaType.OBJECT)) {
            return Map.of();
        }
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        if (types.contains(Schema.SchemaType.BOOLEAN)) {
            return true;
        }
        if (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER)) {
            return 1;
        }
        return switch (format) {
            case "uuid" -> "0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f";
            case "date" -> "2026-03-31";
            case "date-time" -> "2026-03-31T09:30:00Z";
            default -> types.contains(Schema.SchemaType.STRING) ? "…" : null;
        };
    }

    /** A tree of JSON is taken for a list by the generator: its example tells an object, anything else has any items. */
    private void treesOfJson(Schema schema) {
        boolean isTree =
                schema.getRef() != null && schema.getRef().endsWith("/JsonNode") && schema.getExamples() != null;
        if (isTree) {
            schema.setRef(null);
            schema.setType(List.of(Schema.SchemaType.OBJECT));
        }
        boolean isList = schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
        if (isList && schema.getItems() == null) {
            boolean isObject = schema.getExamples() != null
                    && !schema.getExamples().isEmpty()
                    && schema.getExamples().get(0) instanceof Map;
            if (isObject) {
                schema.setType(List.of(Schema.SchemaType.OBJECT));
            } else {
                schema.setItems(OASFactory.createSchema());
            }
        }
        parts(schema).forEach(this::treesOfJson);
    }

    private void enumsAsWords(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(constant -> constant instanceof String text ? (Object) word(text) : constant)
                    .toList());
        }
        parts(schema).forEach(this::enumsAsWords);
    }

    /** The same form that JSON has. */
    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        parts.addAll(orNone(schema.getAnyOf()));
        parts.addAll(orNone(schema.getOneOf()));
        parts.addAll(orNone(schema.getAllOf()));
        return parts;
    }

    private static List<Schema> orNone(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    private static String name(Schema reference) {
        String ref = reference.getRef();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}

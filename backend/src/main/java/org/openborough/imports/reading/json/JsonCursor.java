package org.openborough.imports.reading.json;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openborough.imports.reading.bytes.EncodedText;
import org.openborough.imports.reading.table.Limits;

/**
 * Walks through the records of a JSON file without holding more than one: the elements of a bare list, of
 * {@code items} (this platform's own lists) or of {@code features} (GeoJSON).
 */
final class JsonCursor implements Closeable {

    private static final int DEEPEST_NESTING = 100;
    private static final Set<String> RECORD_LISTS = Set.of("items", "features");

    private final Limits limits;
    private final JsonFactory json;
    private final JsonParser parser;
    private String recordList;
    private String type = "";
    private String referenceSystem = "";
    private boolean inList;

    JsonCursor(EncodedText text, Limits limits) throws IOException {
        this.limits = limits;
        json = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_NESTING)
                        .maxStringLength(limits.cellLength())
                        .build())
                .build();
        parser = json.createParser(text.open());
        if (parser.nextToken() == START_ARRAY) {
            recordList = "";
            inList = true;
        } else if (parser.currentToken() == START_OBJECT) {
            walkMembers();
        }
    }

    /** The next record as texts by name, nested values as JSON; empty after the last one. */
    Optional<Map<String, String>> next() throws IOException {
        while (inList) {
            JsonToken token = parser.nextToken();
            if (token == START_OBJECT) {
                return Optional.of(isFeatures() ? feature() : members(new LinkedHashMap<>()));
            }
            if (token == END_ARRAY) {
                inList = false;
                walkMembers();
            } else {
                recordList = null;
                parser.skipChildren();
            }
        }
        return Optional.empty();
    }

    /** Reads the members around the record list, up to its start or the end of the file. */
    private void walkMembers() throws IOException {
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.FIELD_NAME && startsRecordList()) {
                inList = true;
                return;
            }
        }
    }

    private boolean startsRecordList() throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == START_ARRAY && RECORD_LISTS.contains(name) && recordList == null) {
            recordList = name;
            return true;
        }
        if ("type".equals(name)) {
            type = parser.getText();
        } else if ("crs".equals(name)) {
            referenceSystem = text();
            return false;
        }
        parser.skipChildren();
        return false;
    }

    private Map<String, String> feature() throws IOException {
        Map<String, String> record = new LinkedHashMap<>();
        String id = null;
        String geometry = "";
        while (parser.nextToken() != END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if ("properties".equals(name) && value == START_OBJECT) {
                members(record);
            } else if ("geometry".equals(name)) {
                geometry = text(limits.geometryLength());
            } else if ("id".equals(name)) {
                id = text();
            } else {
                parser.skipChildren();
            }
        }
        if (id != null) {
            record.putIfAbsent("id", id);
        }
        record.put("geometry", geometry);
        return record;
    }

    private Map<String, String> members(Map<String, String> record) throws IOException {
        while (parser.nextToken() != END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            record.put(name, text());
        }
        return record;
    }

    private String text() throws IOException {
        return text(limits.cellLength());
    }

    private String text(int limit) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (parser.currentToken().isScalarValue()) {
            return parser.getText();
        }
        BoundedText text = new BoundedText(limit);
        try (JsonGenerator generator = json.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    boolean isFeatures() {
        return "features".equals(recordList);
    }

    /** Whether the file has a list in which every element is a record. */
    boolean hasRecords() {
        return recordList != null;
    }

    /** The {@code type} member of the whole file, or empty. */
    String type() {
        return type;
    }

    /** The {@code crs} member of the whole file as JSON, or empty: GeoJSON before RFC 7946 had one. */
    String referenceSystem() {
        return referenceSystem;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

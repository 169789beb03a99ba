package org.openborough.petitions.schemes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.openborough.petitions.schemes.rules.SchemeRules;

/** Stores the rules of a scheme as JSON. */
@Converter
public class StoredRules implements AttributeConverter<SchemeRules, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(SchemeRules rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public SchemeRules convertToEntityAttribute(String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, SchemeRules.class);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

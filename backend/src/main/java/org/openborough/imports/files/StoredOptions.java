package org.openborough.imports.files;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;

/** Stores words by their names. */
@Converter
public class StoredOptions extends StoredJson<Map<String, String>> {

    StoredOptions() {
        super(new TypeReference<>() {});
    }
}

package org.openborough.imports.mappings;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.Map;
import org.openborough.imports.files.StoredOptions;
import org.openborough.shared.persistence.RecordedEntity;

/** Which header fills which field, as somebody decided for an earlier file of the kind. */
@Entity
public class ColumnMapping extends RecordedEntity {

    private String kind;
    private String name;

    @Convert(converter = StoredOptions.class)
    private Map<String, String> fields;

    protected ColumnMapping() {}

    public ColumnMapping(String kind, String name, Map<String, String> fieldByHeader) {
        this.kind = kind;
        this.name = name.strip();
        this.fields = fieldByHeader;
    }

    /** Remembers a later decision under the same name. */
    public void replace(Map<String, String> fieldByHeader) {
        fields = fieldByHeader;
    }

    /** Whether the file has all the headers that were decided about. */
    public boolean fits(Collection<String> headers) {
        return headers.containsAll(fields.keySet());
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Header → field. */
    public Map<String, String> fields() {
        return fields;
    }
}

package org.openborough.imports.files;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Stores what a file was taken for. */
@Converter
public class StoredReport extends StoredJson<FileReport> {

    StoredReport() {
        super(new TypeReference<>() {});
    }
}

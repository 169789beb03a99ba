package org.openborough.imports.api;

import static org.openborough.shared.problem.Require.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.openborough.imports.ImportProblem;
import org.openborough.imports.files.UploadedFile;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** Reads the parts of an upload. */
@ApplicationScoped
class UploadReader {

    private final ObjectMapper json;

    @Inject
    UploadReader(ObjectMapper json) {
        this.json = json;
    }

    UploadedFile file(ImportUpload upload) {
        require(upload.file != null, ImportProblem.NO_FILE);
        return new UploadedFile(upload.file.fileName(), upload.file.uploadedFile());
    }

    Map<String, String> options(ImportUpload upload) {
        if (upload.options == null || upload.options.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, String> options = json.readValue(upload.options, new TypeReference<>() {});
            return options == null ? Map.of() : options;
        } catch (JsonProcessingException broken) {
            throw new DomainException(
                    CommonProblem.UNREADABLE_BODY, "The part `options` is not a JSON object of texts.");
        }
    }
}

package org.openborough.imports.files;

import java.nio.file.Path;

/** A file on this machine's disk as it was received, with the name it was sent by, cleaned of paths. */
public record UploadedFile(String name, Path content) {

    public UploadedFile {
        name = FileFacts.cleanName(name);
    }
}

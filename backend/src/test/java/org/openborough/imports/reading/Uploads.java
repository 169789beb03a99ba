package org.openborough.imports.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.SourceRow;

/** Files as somebody might upload them, and what reading them gives. */
final class Uploads {

    private Uploads() {}

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile open(Path folder, String text) {
        return open(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile open(Path folder, String text, Charset charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int octet : mark) {
            bytes.write(octet);
        }
        bytes.writeBytes(text.getBytes(charset));
        return open(folder, bytes.toByteArray());
    }

    static SourceFile open(Path folder, byte[] content) {
        return open(file(folder, content), Limits.standard(), Choices.none());
    }

    static SourceFile open(Path path, Limits limits, Choices choices) {
        try {
            return SourceFile.open(path, limits, choices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> rows(SourceFile file) {
        List<SourceRow> found = new ArrayList<>();
        try (Rows rows = file.rows()) {
            rows.forEachRemaining(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static List<String> headers(SourceFile file) {
        return file.inspection().columns().stream().map(Column::header).toList();
    }

    static List<Notice.Code> notices(SourceFile file) {
        return file.inspection().notices().stream().map(Notice::code).toList();
    }
}

package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openborough.imports.reading.table.Limits;
import org.openborough.shared.tabular.TableWriter;

class RoundTripTest {

    @Property(tries = 150)
    void whatIsExportedAsCsvIsImportedTheSame(@ForAll("tables") List<List<String>> table, @ForAll boolean mark)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, mark)) {
            writeTo(writer, table);
        }

        assertThat(readBack(out)).isEqualTo(table);
    }

    @Property(tries = 50)
    void whatIsExportedAsAWorkbookIsImportedTheSame(@ForAll("tables") List<List<String>> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out)) {
            writeTo(writer, table);
        }

        assertThat(readBack(out)).isEqualTo(withoutBlankTexts(table));
    }

    /** A workbook does not tell a cell of spaces at the end of a row from one that is not there. */
    private static List<List<String>> withoutBlankTexts(List<List<String>> table) {
        return table.stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(2).isBlank() ? "" : row.get(2)))
                .map(row ->
                        List.of(row.get(0), row.get(1).isBlank() && row.get(2).isEmpty() ? "" : row.get(1), row.get(2)))
                .toList();
    }

    private static void writeTo(TableWriter writer, List<List<String>> table) throws IOException {
        writer.header(List.of("Code", "Ward", "Note"));
        for (List<String> row : table) {
            writer.row(row.toArray());
        }
    }

    private static List<List<String>> readBack(ByteArrayOutputStream written) throws IOException {
        Path file = Files.write(Files.createTempFile("table", ".tmp"), written.toByteArray());
        try {
            List<List<String>> table = new ArrayList<>();
            SourceFile source = SourceFile.open(file, Limits.standard());
            Uploads.rows(source).forEach(row -> table.add(List.of(row.cells())));
            return table;
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("'=+-@\t\n\",;| a1£€\u2212").ofMaxLength(6);
        Arbitrary<String> codes = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(4);
        return codes.flatMap(code -> texts.list().ofSize(2).map(rest -> List.of(code, rest.get(0), rest.get(1))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}

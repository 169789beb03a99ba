package org.openborough.imports;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openborough.imports.files.FileReport;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.shared.problem.Faults;

/** What a person decided the columns are: letters of a column → field. */
final class ColumnDecision {

    private ColumnDecision() {}

    /** Refuses unknown columns and fields, a field with two columns, and a needed field with none; each is named. */
    static void requireSound(Map<String, String> fieldByLetters, FileReport report, KindDescription kind) {
        Set<String> known = kind.fields().stream().map(TargetField::name).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        Faults faults = new Faults();
        fieldByLetters.forEach((letters, field) -> faults.addIf(
                        report.column(letters).isEmpty(),
                        "/columns",
                        "unknown-column",
                        "The file has no column " + letters + ".")
                .addIf(!known.contains(field), "/columns", "unknown-field", "There is no field " + field + ".")
                .addIf(!taken.add(field), "/columns", "field-twice", "Two columns are given to " + field + "."));
        kind.fields().stream()
                .filter(field -> field.required() && !fieldByLetters.containsValue(field.name()))
                .forEach(field -> faults.addIf(
                        true, "/columns", "field-missing", "No column is given to the " + field.label() + "."));
        faults.throwIfAny(ImportProblem.UNKNOWN_COLUMN);
    }
}

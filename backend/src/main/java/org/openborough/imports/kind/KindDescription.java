package org.openborough.imports.kind;

import java.util.List;
import org.openborough.imports.reading.columns.TargetField;

/**
 * What a kind of file is about.
 *
 * @param name as the API calls it
 * @param partnerScope the scope that lets a partner's client send such files; null where they are for staff only
 */
public record KindDescription(
        String name,
        String title,
        String description,
        List<TargetField> fields,
        List<ImportOption> options,
        String partnerScope) {

    /** A kind for the council's own staff. */
    public static KindDescription ofStaff(
            String name, String title, String description, List<TargetField> fields, ImportOption... options) {
        return new KindDescription(name, title, description, fields, List.of(options), null);
    }
}

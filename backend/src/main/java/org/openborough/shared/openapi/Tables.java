package org.openborough.shared.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.openborough.shared.tables.TableTypes;

/** The forms of a list that are not JSON: its rows as CSV and as a workbook. */
final class Tables {

    private Tables() {}

    static void describe(Operation list) {
        Content content = list.getResponses().getAPIResponse("200").getContent();
        if (content.hasMediaType(TableTypes.CSV)) {
            content.addMediaType(
                    TableTypes.CSV,
                    OASFactory.createMediaType().schema(text("Every row of the list, RFC 4180.", null)));
        }
        if (content.hasMediaType(TableTypes.XLSX)) {
            content.addMediaType(
                    TableTypes.XLSX,
                    OASFactory.createMediaType().schema(text("Every row of the list, as a workbook.", "binary")));
        }
    }

    private static Schema text(String description, String format) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .format(format);
    }
}

package org.openborough.imports.reading.json;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_ENCODING;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_JSON;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.CELL_TOO_LONG;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.JSON_WITHOUT_RECORDS;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.TOO_MANY_COLUMNS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openborough.imports.reading.bytes.EncodedText;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.RawTable;
import org.openborough.imports.reading.table.Rows;
import org.openborough.imports.reading.table.UnreadableFile;

/** A JSON file as a table: every name that any record uses is a column. */
public final class JsonTable implements RawTable {

    private final EncodedText text;
    private final Limits limits;
    private final List<Column> columns = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean geographic;

    private JsonTable(EncodedText text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Reads the file once from end to end, so that one cut off in the middle is refused before any row is used. */
    public static JsonTable of(EncodedText text, Limits limits) throws IOException {
        JsonTable table = new JsonTable(text, limits);
        try (JsonCursor cursor = new JsonCursor(text, limits)) {
            table.collectColumns(cursor);
            table.judge(cursor);
        } catch (IOException e) {
            throw explained(e, limits);
        }
        return table;
    }

    private void collectColumns(JsonCursor cursor) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (Optional<Map<String, String>> record = cursor.next(); record.isPresent(); record = cursor.next()) {
            names.addAll(record.get().keySet());
            if (names.size() > limits.columns()) {
                throw new UnreadableFile(
                        TOO_MANY_COLUMNS, "The records use more than " + limits.columns() + " different names.");
            }
        }
        names.forEach(name -> columns.add(new Column(columns.size(), name)));
    }

    private void judge(JsonCursor cursor) {
        if ("Topology".equals(cursor.type())) {
            throw withoutRecords("This is TopoJSON. Export the boundaries as GeoJSON instead.");
        }
        if ("Feature".equals(cursor.type())) {
            throw withoutRecords("This is a single GeoJSON feature. Put it into a feature collection.");
        }
        if (!cursor.hasRecords()) {
            throw withoutRecords("This is JSON, but neither a GeoJSON feature collection nor a list of records.");
        }
        if (cursor.isFeatures()) {
            geographic = true;
            noteReferenceSystem(cursor.referenceSystem());
        }
    }

    private void noteReferenceSystem(String referenceSystem) {
        if (!referenceSystem.isEmpty() && !referenceSystem.contains("CRS84") && !referenceSystem.contains("4326")) {
            notices.add(
                    new Notice(
                            Notice.Code.NOT_LONGITUDE_AND_LATITUDE,
                            "The file states the coordinate system " + referenceSystem
                                    + ". GeoJSON is in longitude and latitude (WGS 84); export the boundaries again that way."));
        }
    }

    private static UnreadableFile withoutRecords(String detail) {
        return new UnreadableFile(JSON_WITHOUT_RECORDS, detail);
    }

    /** Whether it is a GeoJSON feature collection. */
    public boolean isGeographic() {
        return geographic;
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public Rows open() throws IOException {
        return new JsonRows(new JsonCursor(text, limits), columns, limits);
    }

    static UnreadableFile explained(IOException problem, Limits limits) throws IOException {
        if (problem instanceof StreamConstraintsException || problem instanceof BoundedText.TooLong) {
            return new UnreadableFile(
                    CELL_TOO_LONG,
                    "A value is longer than " + limits.cellLength() + " characters, a geometry longer than "
                            + limits.geometryLength() + ", or values are nested too deeply.",
                    problem);
        }
        if (problem instanceof JsonProcessingException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : " in line " + broken.getLocation().getLineNr();
            return new UnreadableFile(
                    BROKEN_JSON, "The file looks like JSON but breaks its rules" + place + ". Is it cut off?", problem);
        }
        if (problem instanceof CharacterCodingException) {
            return new UnreadableFile(BROKEN_ENCODING, "The file holds bytes that are no characters.", problem);
        }
        throw problem;
    }
}

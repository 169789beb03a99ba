package org.openborough.places.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.staging.Staging;

/** Outlines of the wards and LSOAs of one authority, or of authorities themselves. */
@Singleton
class BoundaryImport extends RecordKind {

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "area-boundaries",
            "Boundaries of areas",
            "GeoJSON with one area a feature. Wards and LSOAs that are missing are created under the stated authority;"
                    + " those that belong to another are rejected. An outline with a geometric fault is kept, and the row"
                    + " names the fault.",
            List.of(
                    new TargetField(
                            "code",
                            "area code",
                            true,
                            ContentKind.AREA_CODES,
                            List.of("WD13CD", "LSOA11CD", "LAD24CD")),
                    new TargetField("name", "name", true, ContentKind.TEXT, List.of("WD13NM", "LSOA11NM", "LAD24NM")),
                    new TargetField("geometry", "boundary", true, ContentKind.GEOMETRIES, List.of("geometry"))),
            ImportOption.text("authority", "authority", "Code of the authority that the areas belong to.", null),
            ImportOption.text(
                    "source",
                    "source",
                    "Whose boundaries they are, as it is to be shown.",
                    "Office for National Statistics and Ordnance Survey, Open Government Licence v3.0"));

    private static final String PRESENT = """
            select a.code as key, jsonb_build_object(
                'name', a.name, 'kind', a.kind, 'parent', p.code, 'fault', b.fault, 'source', b.source,
                'boundary', md5(cast(b.geometry as text))) as state
            from area a left join area p on p.id = a.parent_id left join area_boundary b on b.area_id = a.id
            """;

    /** An outline is compared by its fingerprint, made where both sides are written alike. */
    private static final String FINGERPRINT = """
            update import_row r
            set after = r.after || jsonb_build_object('boundary', md5(cast(r.payload -> 'geometry' as text)))
            where r.import_id = :import and r.fate <> 'rejected'
            """;

    private static final String CREATE = """
            insert into area (id, version, created_at, updated_at, code, name, kind, parent_id)
            select uuidv7(), 0, :at, :at, r.key, r.after ->> 'name', r.after ->> 'kind', p.id
            from import_row r left join area p on p.code = r.after ->> 'parent'
            where r.import_id = :import and r.fate = 'created'
            """;

    private static final String RENAME = """
            update area a set name = r.%1$s ->> 'name', version = a.version + 1, updated_at = :at
            from import_row r
            where r.import_id = :import and r.fate = 'updated' and a.code = r.key and a.name <> r.%1$s ->> 'name'
            """;

    /** The outline that is replaced is kept with the row, so that it can be put back. */
    private static final String KEEP_FORMER = """
            update import_row r
            set payload = r.payload || jsonb_build_object('former', jsonb_build_object(
                'geometry', b.geometry, 'west', b.west, 'south', b.south, 'east', b.east, 'north', b.north))
            from area a join area_boundary b on b.area_id = a.id
            where r.import_id = :import and r.fate = 'updated' and a.code = r.key
            """;

    private static final String FORGET = """
            delete from area_boundary b using area a, import_row r
            where r.import_id = :import and r.fate in ('created', 'updated') and a.code = r.key and b.area_id = a.id
            """;

    private static final String DRAW = """
            insert into area_boundary (area_id, geometry, west, south, east, north, fault, source)
            select a.id, s.outline -> 'geometry', cast(s.outline ->> 'west' as float8),
                   cast(s.outline ->> 'south' as float8), cast(s.outline ->> 'east' as float8),
                   cast(s.outline ->> 'north' as float8), s.state ->> 'fault', s.state ->> 'source'
            from (select r.key, r.%s as outline, r.%s as state from import_row r
                  where r.import_id = :import and r.fate in ('created', 'updated')) s
            join area a on a.code = s.key
            where s.outline is not null
            """;

    private static final String DELETE =
            "delete from area a using import_row r where r.import_id = :import and r.fate = 'created' and a.code = r.key";

    private final OutlineReaders readers;

    @Inject
    BoundaryImport(Staging staging, Clock clock, OutlineReaders readers) {
        super(staging, clock);
        this.readers = readers;
    }

    @Override
    public KindDescription description() {
        return DESCRIPTION;
    }

    @Override
    protected Function<MappedRow, Draft> reader(ImportSource source) {
        return readers.of(source.option("authority"), source.option("source"))::read;
    }

    @Override
    protected List<String> preparing() {
        return List.of(FINGERPRINT);
    }

    @Override
    protected String present() {
        return PRESENT;
    }

    @Override
    protected List<String> writing() {
        return List.of(KEEP_FORMER, CREATE, RENAME.formatted("after"), FORGET, DRAW.formatted("payload", "after"));
    }

    @Override
    protected List<String> undoing() {
        return List.of(FORGET, DELETE, RENAME.formatted("before"), DRAW.formatted("payload -> 'former'", "before"));
    }
}

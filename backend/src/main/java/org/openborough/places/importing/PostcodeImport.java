package org.openborough.places.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.cells.NumberReader;
import org.openborough.imports.reading.cells.PostcodeReader;
import org.openborough.imports.reading.cells.WrittenNumber;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.staging.Staging;

/** Where postcodes are, and in which ward and LSOA. */
@Singleton
class PostcodeImport extends RecordKind {

    private static final BigDecimal FURTHEST_NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal FURTHEST_EAST = BigDecimal.valueOf(180);

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "postcodes",
            "Postcodes",
            "One postcode a row with its place and its ward. An LSOA that is not known is left out, and the row says so.",
            List.of(
                    new TargetField("postcode", "postcode", true, ContentKind.POSTCODES, List.of("pcds", "pcd")),
                    new TargetField("latitude", "latitude", true, ContentKind.NUMBERS, List.of("lat")),
                    new TargetField("longitude", "longitude", true, ContentKind.NUMBERS, List.of("long", "lon", "lng")),
                    new TargetField(
                            "wardCode",
                            "ward",
                            false,
                            ContentKind.AREA_CODES,
                            List.of("ward_code", "osward", "WD24CD")),
                    new TargetField(
                            "lsoaCode",
                            "LSOA",
                            false,
                            ContentKind.AREA_CODES,
                            List.of("lsoa11_code", "lsoa21_code", "lsoa11"))));

    private static final String PRESENT = """
            select p.postcode as key, jsonb_build_object(
                'latitude', p.latitude, 'longitude', p.longitude, 'ward', w.code, 'lsoa', l.code) as state
            from postcode p left join area w on w.id = p.ward_id left join area l on l.id = p.lsoa_id
            """;

    private static final String FORGET = """
            delete from postcode p using import_row r
            where r.import_id = :import and r.fate in ('created', 'updated') and p.postcode = r.key
            """;

    private static final String KEEP = """
            insert into postcode (postcode, latitude, longitude, ward_id, lsoa_id)
            select r.key, cast(r.%1$s ->> 'latitude' as float8), cast(r.%1$s ->> 'longitude' as float8), w.id, l.id
            from import_row r
            left join area w on w.code = r.%1$s ->> 'ward'
            left join area l on l.code = r.%1$s ->> 'lsoa'
            where r.import_id = :import and r.fate in ('created', 'updated') and r.%1$s is not null
            """;

    private final AreaDirectory areas;

    @Inject
    PostcodeImport(Staging staging, Clock clock, AreaDirectory areas) {
        super(staging, clock);
        this.areas = areas;
    }

    @Override
    public KindDescription description() {
        return DESCRIPTION;
    }

    @Override
    protected Function<MappedRow, Draft> reader(ImportSource source) {
        AreaDirectory.Known known = areas.known();
        return row -> draft(row, known);
    }

    private static Draft draft(MappedRow row, AreaDirectory.Known known) {
        String postcode = row.required("postcode", new PostcodeReader());
        Map<String, Object> after = new HashMap<>();
        after.put("latitude", degrees(row, "latitude", FURTHEST_NORTH));
        after.put("longitude", degrees(row, "longitude", FURTHEST_EAST));
        if (!row.text("wardCode").isEmpty()) {
            known.required(row, "wardCode");
        }
        after.put("ward", row.textOrNull("wardCode"));
        boolean lsoaIsKnown = known.find(row.text("lsoaCode")).isPresent();
        if (!lsoaIsKnown && !row.text("lsoaCode").isEmpty()) {
            row.say("lsoaCode", "unknown-area", "No area has this code; the postcode is kept without it.");
        }
        after.put("lsoa", lsoaIsKnown ? row.text("lsoaCode") : null);
        return Draft.of(postcode, after);
    }

    private static Double degrees(MappedRow row, String field, BigDecimal most) {
        WrittenNumber number = row.required(field, new NumberReader());
        if (number != null && number.value().abs().compareTo(most) > 0) {
            row.reject(field, "not-degrees", "Places are given in degrees of latitude and longitude.");
        }
        return number == null ? null : number.value().doubleValue();
    }

    @Override
    protected String present() {
        return PRESENT;
    }

    @Override
    protected List<String> writing() {
        return List.of(FORGET, KEEP.formatted("after"));
    }

    @Override
    protected List<String> undoing() {
        return List.of(FORGET, KEEP.formatted("before"));
    }
}

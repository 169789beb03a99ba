package org.openborough.places.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.cells.AreaCodeReader;
import org.openborough.imports.reading.cells.NumberReader;
import org.openborough.imports.reading.cells.WrittenNumber;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.staging.Staging;

/** How many people live in areas, all ages together. */
@Singleton
class PopulationImport extends RecordKind {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "area-populations",
            "Populations of areas",
            "One area a row with the number of people who live there.",
            List.of(
                    new TargetField(
                            "areaCode",
                            "area code",
                            true,
                            ContentKind.AREA_CODES,
                            List.of("ward_code", "ward17_code", "lsoa11_code", "ltla21_code", "gss-code")),
                    new TargetField(
                            "people",
                            "number of people",
                            true,
                            ContentKind.NUMBERS,
                            List.of("total_population", "all_ages", "Population", "People"))),
            ImportOption.text("year", "year", "The year of the estimate, such as 2020 for mid-2020.", null),
            ImportOption.text("source", "source", "Who estimated it, as it is to be shown.", null));

    private static final String PRESENT = """
            select a.code || '/' || p.year || '/' || p.source as key, jsonb_build_object('people', p.people) as state
            from area_population p join area a on a.id = p.area_id where p.age_band = 'all'
            """;

    private static final String FORGET = """
            delete from area_population p using area a, import_row r
            where r.import_id = :import and r.fate in ('created', 'updated') and a.id = p.area_id and p.age_band = 'all'
              and a.code || '/' || p.year || '/' || p.source = r.key
            """;

    private static final String KEEP = """
            insert into area_population (area_id, year, source, people)
            select a.id, cast(split_part(r.key, '/', 2) as smallint),
                   substr(r.key, length(split_part(r.key, '/', 1)) + length(split_part(r.key, '/', 2)) + 3),
                   cast(r.%1$s ->> 'people' as integer)
            from import_row r join area a on a.code = split_part(r.key, '/', 1)
            where r.import_id = :import and r.fate in ('created', 'updated') and r.%1$s is not null
            """;

    private final AreaDirectory areas;

    @Inject
    PopulationImport(Staging staging, Clock clock, AreaDirectory areas) {
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
        String year = source.option("year");
        String rest = "/" + year + "/" + source.option("source");
        return row -> {
            if (!year.matches("(19|20)\\d\\d")) {
                row.reject("people", "unusable-year", "The option year is not a year such as 2020.");
            }
            known.required(row, "areaCode");
            String code = row.required("areaCode", new AreaCodeReader());
            WrittenNumber people = row.required("people", new NumberReader());
            if (people != null && !isCount(people.value())) {
                row.reject("people", "not-a-count", "A number of people is whole and not below zero.");
            }
            return row.isRejected() || people == null
                    ? null
                    : Draft.of(code + rest, Map.of("people", people.value().intValueExact()));
        };
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST) <= 0;
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

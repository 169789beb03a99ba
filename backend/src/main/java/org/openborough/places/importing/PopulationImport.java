package org.openborough.places.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
import org.openborough.places.Population;

/**
 * How many people live in areas, all ages together or of one age band a row. A record is known as
 * {@code area/year/source}, one of an age band as {@code area/year:band/source}.
 */
@Singleton
class PopulationImport extends RecordKind {

    /** Ages such as 16-24, 85+ or 7; also "all". */
    private static final String AGE_BAND = "(?i)all|[0-9]{1,3}(\\s*[-–]\\s*[0-9]{1,3}|\\s*\\+)?";

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "area-populations",
            "Populations of areas",
            "One area a row with the number of people who live there, or one area and age band a row.",
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
                            List.of("total_population", "all_ages", "Population", "People")),
                    new TargetField(
                            "ageBand",
                            "age band",
                            false,
                            ContentKind.matching("age bands", false, AGE_BAND),
                            List.of("age_band", "age_group", "Age", "Ages"))),
            ImportOption.text("year", "year", "The year of the estimate, such as 2020 for mid-2020.", null),
            ImportOption.text("source", "source", "Who estimated it, as it is to be shown.", null));

    private static final String YEAR_AND_AGES =
            "p.year || case when p.age_band = 'all' then '' else ':' || p.age_band end";

    private static final String PRESENT = """
            select a.code || '/' || %s || '/' || p.source as key, jsonb_build_object('people', p.people) as state
            from area_population p join area a on a.id = p.area_id
            """.formatted(YEAR_AND_AGES);

    private static final String FORGET = """
            delete from area_population p using area a, import_row r
            where r.import_id = :import and r.fate in ('created', 'updated') and a.id = p.area_id
              and a.code || '/' || %s || '/' || p.source = r.key
            """.formatted(YEAR_AND_AGES);

    private static final String KEEP = """
            insert into area_population (area_id, year, age_band, source, people)
            select a.id, cast(split_part(split_part(r.key, '/', 2), ':', 1) as smallint),
                   coalesce(nullif(split_part(split_part(r.key, '/', 2), ':', 2), ''), 'all'),
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
        String estimatedBy = source.option("source");
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
            if (!row.text("ageBand").isEmpty() && !row.text("ageBand").matches(AGE_BAND)) {
                row.reject("ageBand", "not-an-age-band", "Write ages as in 16-24, 85+, 7 or all.");
            }
            return row.isRejected() || people == null
                    ? null
                    : Draft.of(
                            code + "/" + year + ages(row) + "/" + estimatedBy,
                            Map.of("people", people.value().intValueExact()));
        };
    }

    /** The end of the year's part of a key. */
    private static String ages(MappedRow row) {
        String written = row.text("ageBand")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replace('–', '-');
        return written.isEmpty() || written.equals(Population.ALL_AGES) ? "" : ":" + written;
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

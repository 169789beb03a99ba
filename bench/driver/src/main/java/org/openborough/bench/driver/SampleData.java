package org.openborough.bench.driver;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;

/** Areas, indicators and values of the shape of a national file: 170 areas, some years, a few suppressed. */
final class SampleData {

    static final int AREAS = 170;

    private static final int FIRST_YEAR = 2016;
    private static final long SEED = 20260101;

    private SampleData() {}

    static void areas(Database database) throws SQLException {
        database.write(
                "insert into organisation (id, version, created_at, updated_at, name, kind)"
                        + " values ('00000000-0000-7000-8000-000000000001', 0, '2026-01-01Z', '2026-01-01Z', 'Bench owner', 'other')",
                "insert into area (id, version, created_at, updated_at, code, name, kind) values (uuidv7(), 0, '2026-01-01Z',"
                        + " '2026-01-01Z', 'E92000001', 'England', 'country')",
                "insert into area (id, version, created_at, updated_at, code, name, kind, parent_id) select uuidv7(), 0,"
                        + " '2026-01-01Z', '2026-01-01Z', 'E12000002', 'North West', 'region', id from area where code = 'E92000001'",
                ("insert into area (id, version, created_at, updated_at, code, name, kind, parent_id) select uuidv7(), 0,"
                                + " '2026-01-01Z', '2026-01-01Z', 'E0800' || lpad(n::text, 4, '0'), 'Council ' || n, 'authority', id"
                                + " from area, generate_series(1, %d) n where code = 'E12000002'")
                        .formatted(AREAS - 2),
                "insert into comparator_group (id, version, created_at, updated_at, name, kind, subject_area_id) select uuidv7(),"
                        + " 0, '2026-01-01Z', '2026-01-01Z', 'Neighbours', 'statistical-neighbours', id from area where code = 'E08000014'",
                "insert into comparator_member (group_id, area_id, position) select g.id, a.id, row_number() over ()"
                        + " from comparator_group g, area a where a.code between 'E08000020' and 'E08000029'");
    }

    /** Indicators {@code B001} and on, as proportions. */
    static void indicators(Database database, int from, int to) throws SQLException {
        database.write(
                ("insert into indicator (id, version, created_at, updated_at, code, title, type, measure_kind, polarity,"
                                + " value_type, unit, decimals, multiplier, frequency, year_type, is_cumulative, is_seasonal,"
                                + " geography_levels, suppression_threshold, owner_id, visibility, status) select uuidv7(), 0,"
                                + " '2026-01-01Z', '2026-01-01Z', 'B' || lpad(n::text, 3, '0'), 'Benchmark indicator ' || n, 'outcome',"
                                + " 'performance-indicator', case when n %% 2 = 0 then 'higher-is-better' else 'lower-is-better' end, 'proportion', '%%',"
                                + " 1, 100, 'annual', 'calendar', false, false, '{authority}', 4,"
                                + " '00000000-0000-7000-8000-000000000001', 'public', 'active' from generate_series(%d, %d) n")
                        .formatted(from, to));
        database.write("insert into target (indicator_id, area_id, period_start, period_end, revision, operator, value,"
                + " tolerance, tolerance_kind, set_by, set_at) select i.id, a.id, date '2024-01-01', date '2024-12-31', 1,"
                + " 'at-least', 50, 2, 'points', 'bench', '2026-01-01Z' from indicator i, area a where a.code = 'E08000014'"
                + " on conflict do nothing");
    }

    /**
     * A file in the long layout.
     *
     * @param rows how many rows it should have
     */
    static void file(Path path, int indicators, int rows) throws IOException {
        Random random = new Random(SEED);
        int years = (int) Math.ceil((double) rows / (indicators * AREAS));
        int written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write("Indicator code,Period,Area code,Value\n");
            for (int year = FIRST_YEAR + 9 - years; year < FIRST_YEAR + 9 && written < rows; year++) {
                for (int indicator = 1; indicator <= indicators && written < rows; indicator++) {
                    for (int area = 0; area < AREAS && written < rows; area++) {
                        out.write(row(random, indicator, area, year));
                        written++;
                    }
                }
            }
        }
    }

    private static String row(Random random, int indicator, int area, int year) {
        String value =
                random.nextInt(15) == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 20 + 60 * random.nextDouble());
        return String.format(Locale.ROOT, "B%03d,%d,%s,%s%n", indicator, year, code(area), value);
    }

    private static String code(int area) {
        return switch (area) {
            case 0 -> "E92000001";
            case 1 -> "E12000002";
            default -> String.format(Locale.ROOT, "E0800%04d", area - 1);
        };
    }
}

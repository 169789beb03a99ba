package org.openborough.indicators.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openborough.imports.api.ImportRequests;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.support.ServiceTest;

/** A file of a hundred megabytes on its whole way: sent, checked, applied. */
@ServiceTest
class LargeImportTest {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    /** As officers keep them beside the figures: most of the file, and none of what is imported. */
    private static final String REMARK = "Counted by hand and compared with last month's list. ".repeat(80);

    private final ImportRequests imports = ImportRequests.byStaff();

    @Test
    void isWrittenWhole(@TempDir Path folder) throws IOException {
        String indicator = IndicatorRequests.active();
        String code = IndicatorRequests.read(indicator).path("code");
        Path file = folder.resolve("large.csv");
        int rows = write(file, code, MeasuringFixture.anArea());

        JsonPath checked = imports.checked("observations", file, "{}");
        JsonPath applied = imports.applied(checked.getString("id"));

        assertThat(Files.size(file)).isGreaterThan(HUNDRED_MEGABYTES);
        assertThat(applied.getString("failure")).isNull();
        assertThat(applied.getString("state")).isEqualTo("applied");
        assertThat(applied.getInt("counts.created")).isEqualTo(rows);
    }

    /** A value for each day, as far back as it takes. */
    private static int write(Path file, String indicator, String area) throws IOException {
        int rows = 0;
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            to.write("indicator code,period,area code,value,remark\n".getBytes(UTF_8));
            LocalDate day = LocalDate.of(2020, 12, 31);
            for (long size = 0; size <= HUNDRED_MEGABYTES; rows++) {
                byte[] line = "%s,%s/%s,%s,%d,%s%n"
                        .formatted(indicator, day, day, area, 40 + rows % 7, REMARK)
                        .getBytes(UTF_8);
                to.write(line);
                size += line.length;
                day = day.minusDays(1);
            }
        }
        return rows;
    }
}

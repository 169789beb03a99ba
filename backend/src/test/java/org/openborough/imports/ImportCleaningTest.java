package org.openborough.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openborough.audit.Acting;
import org.openborough.imports.api.ImportRequests;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

/** Files and rows of imports are kept for a time and no longer. */
@ServiceTest
class ImportCleaningTest {

    @Inject
    ImportCleaningService cleaning;

    @Inject
    Acting acting;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final ImportRequests imports = ImportRequests.byStaff();

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void aFileThatNobodyWentOnWithIsGivenUp() throws SQLException {
        String id = imports.send("observations", values()).path("id");

        clean(Duration.ofDays(15));

        assertThat(imports.get(id).<String>path("state")).isEqualTo("cancelled");
        assertThat(sql.value("select count(*) from import_chunk where import_id = '%s'".formatted(id)))
                .isEqualTo("0");
    }

    @Test
    void aFileSentLatelyIsLeftAlone() {
        String id = imports.send("observations", values()).path("id");

        clean(Duration.ofDays(13));

        assertThat(imports.get(id).<String>path("state")).isEqualTo("inspected");
    }

    @Test
    void anImportWhoseRowsAreNoLongerKeptStaysButCannotBeReversed() throws SQLException {
        String id = imports.checked("observations", values()).getString("id");
        imports.applied(id);

        clean(Duration.ofDays(366));

        assertThat(sql.value("select count(*) from import_observation where import_id = '%s'".formatted(id)))
                .isEqualTo("0");
        imports.call(id, "reverse", Map.of("reason", "Too late."))
                .then()
                .statusCode(409)
                .body("type", endsWith("/rows-forgotten"));
    }

    private void clean(Duration later) {
        clock.pass(later);
        acting.asJob("clean-imports");
        cleaning.clean();
    }

    private static String values() {
        String code = IndicatorRequests.read(IndicatorRequests.active()).path("code");
        return "indicator code,period,area code,value\n%s,2020/21,%s,40\n".formatted(code, MeasuringFixture.anArea());
    }
}

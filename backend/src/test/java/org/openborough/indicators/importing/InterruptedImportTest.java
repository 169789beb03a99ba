package org.openborough.indicators.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.audit.Acting;
import org.openborough.imports.api.ImportRequests;
import org.openborough.imports.run.ProgressService;
import org.openborough.indicators.reporting.ReportingFixture;
import org.openborough.support.Names;
import org.openborough.support.PostgresRestart;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** Imports that are cut off, or that meet another. */
@ServiceTest
class InterruptedImportTest {

    private static final String KIND_LOCK = "hashtextextended('imports of observations', 0)";

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Inject
    ProgressService progress;

    @Inject
    Acting acting;

    private final ImportRequests imports = ImportRequests.byStaff();

    private ReportingFixture fixture;
    private String file;
    private UUID indicator;

    @BeforeEach
    void aFile() {
        fixture = new ReportingFixture(database);
        String area = "Y" + Names.unique("").strip();
        fixture.area(area, "Anyward", "ward", null);
        indicator = fixture.indicator(
                "CUT" + area, "lower-is-better", "mean", fixture.organisation(Names.unique("Owner")), "public");
        file = "indicator code,period,area code,value\nCUT%s,2020/21,%s,12\n".formatted(area, area);
    }

    @Test
    void writesNothingWhenTheDatabaseStopsInTheMiddle() throws SQLException {
        String id = imports.checked("observations", file).getString("id");
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + KIND_LOCK + ")");
            imports.call(id, "apply", Map.of("acceptRejected", false)).then().statusCode(202);
            cutOffTheOneThatWaits(statement);
            statement.execute("select pg_advisory_unlock(" + KIND_LOCK + ")");
        }

        JsonPath failed = imports.awaited(id);

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("failure")).contains("Nothing was written");
        assertThat(values()).isEmpty();
    }

    @Test
    void survivesARestartOfTheDatabaseInTheMiddle() throws Exception {
        PostgresRestart restart = PostgresRestart.of(sql);
        String id = imports.checked("observations", file).getString("id");
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + KIND_LOCK + ")");
            imports.call(id, "apply", Map.of("acceptRejected", false)).then().statusCode(202);
            awaitOneThatWaits(statement);
            restart.run();
        } catch (SQLException theServerIsGone) {
            assertThat(theServerIsGone.getSQLState()).isNotNull();
        }
        awaitTheService(id);

        acting.asJob("test");
        progress.endInterrupted();
        JsonPath failed = imports.awaited(id);
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(values()).isEmpty();

        imports.call(id, "check", null).then().statusCode(202);
        imports.awaited(id);
        assertThat(imports.applied(id).getString("state")).isEqualTo("applied");
        assertThat(values()).containsExactly("12");
    }

    /** Connections from before the restart are found out as they are used. */
    private void awaitTheService(String id) {
        int status = 503;
        while (status != 200) {
            status = imports.get(id).statusCode();
        }
    }

    private static void awaitOneThatWaits(Statement statement) throws SQLException {
        boolean waits = false;
        while (!waits) {
            try (var waiting = statement.executeQuery(
                    "select 1 from pg_stat_activity" + " where wait_event_type = 'Lock' and wait_event = 'advisory'")) {
                waits = waiting.next();
            }
        }
    }

    @Test
    void canBeCheckedAndAppliedAgainAfterItFailed() {
        String id = imports.checked("observations", file).getString("id");
        leaveBehind(id, "applying");
        acting.asJob("test");
        progress.endInterrupted();
        assertThat(imports.get(id).jsonPath().getString("state")).isEqualTo("failed");

        imports.call(id, "check", null).then().statusCode(202);
        imports.awaited(id);

        assertThat(imports.applied(id).getString("state")).isEqualTo("applied");
        assertThat(values()).containsExactly("12");
    }

    @Test
    void letsOnlyOneOfTwoThatAreAppliedAtOnceWrite() {
        String first = imports.checked("observations", file).getString("id");
        String second = imports.checked("observations", file).getString("id");

        imports.call(first, "apply", Map.of("acceptRejected", false)).then().statusCode(202);
        imports.call(second, "apply", Map.of("acceptRejected", false)).then().statusCode(202);

        assertThat(List.of(
                        imports.awaited(first).getString("state"),
                        imports.awaited(second).getString("state")))
                .containsExactlyInAnyOrder("applied", "failed");
        assertThat(values()).containsExactly("12");
    }

    /** As a service leaves an import that is killed while it works on it. */
    private void leaveBehind(String id, String state) {
        fixture.texts(
                "update import_job set state = ?, run_started_at = created_at - interval '1 day' where id = ?::uuid"
                        + " returning state",
                state,
                id);
    }

    private static void cutOffTheOneThatWaits(Statement statement) throws SQLException {
        boolean cut = false;
        while (!cut) {
            try (var waiting = statement.executeQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and wait_event = 'advisory'")) {
                cut = waiting.next();
            }
        }
    }

    private List<String> values() {
        return fixture.texts("select value::text from observation where indicator_id = ?", indicator);
    }
}

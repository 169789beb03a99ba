package org.openborough.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** What the database itself guarantees of the trail, whatever the service does. */
@ServiceTest
class AuditTrailTest {

    @Inject
    Sql sql;

    private final UUID id = UUID.randomUUID();

    @Test
    void anAuditedTableRefusesAChangeOfATransactionThatSaysNothing() {
        assertThatThrownBy(() -> sql.run(organisation()))
                .hasMessageContaining("needs a transaction that says who makes it and when");
    }

    @Test
    void aChangeIsRecordedWithItsActorAndTime() throws SQLException {
        sql.run(Sql.AS_TEST + organisation());

        assertThat(trail("action")).isEqualTo("created");
        assertThat(trail("actor")).isEqualTo("test");
        assertThat(trail("occurred_at at time zone 'UTC'")).startsWith("2026-01-02 03:04:05");
    }

    @Test
    void onlyTheValuesThatChangedAreKept() throws SQLException {
        sql.run(Sql.AS_TEST + organisation());

        sql.run(Sql.AS_TEST + "update organisation set is_sandbox = true, version = 1 where id = '%s'".formatted(id));

        assertThat(trail("before")).isEqualTo("{\"is_sandbox\": false}");
        assertThat(trail("after")).isEqualTo("{\"is_sandbox\": true}");
    }

    @Test
    void anUpdateThatChangesNothingIsNoEvent() throws SQLException {
        sql.run(Sql.AS_TEST + organisation());

        sql.run(Sql.AS_TEST + "update organisation set version = 1 where id = '%s'".formatted(id));

        assertThat(trail("count(*) over ()")).isEqualTo("1");
    }

    @Test
    void personalValuesAreKeptOnlyAsChanged() throws SQLException {
        sql.run(Sql.AS_TEST
                + ("insert into person values ('%s', 0, '2026-01-02', '2026-01-02', null, 'Head of Test',"
                                + " 'head-%s@council.example', 'invited')")
                        .formatted(id, id));

        assertThat(trail("after ->> 'name'")).isEqualTo("changed");
        assertThat(trail("after ->> 'email'")).isEqualTo("changed");
        assertThat(trail("after ->> 'state'")).isEqualTo("invited");
    }

    @Test
    void theTrailRefusesToBeChanged() throws SQLException {
        sql.run(Sql.AS_TEST + organisation());

        assertThatThrownBy(() -> sql.run("update audit_event set actor = 'nobody'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.run("delete from audit_event")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.run("truncate audit_event")).hasMessageContaining("append-only");
    }

    @Test
    void theRowsOfABatchAreTheirOwnLedger() throws SQLException {
        sql.run(Sql.AS_TEST + "select set_config('openborough.batch', '%s', true);".formatted(id) + organisation());

        assertThat(trail("action")).isNull();
    }

    private String organisation() {
        return ("insert into organisation (id, version, created_at, updated_at, name, kind)"
                        + " values ('%s', 0, '2026-01-02', '2026-01-02', 'Illustrative Trust %s', 'health')")
                .formatted(id, id);
    }

    private String trail(String column) throws SQLException {
        return sql.value("select %s from audit_event where resource_id = '%s' order by id desc".formatted(column, id));
    }
}

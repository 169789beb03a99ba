package org.openborough.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final Path TOOLS = Path.of("target", "tools");

    @TempDir
    Path home;

    @Test
    void keepsItsDataBetweenRuns() throws Exception {
        try (DataDirectory data = DataDirectory.claim(home)) {
            try (Database first = Database.start(data, TOOLS)) {
                execute(first, "create table kept as select 'written before' as words");
            }

            try (Database second = Database.start(data, TOOLS)) {
                assertThat(ask(second, "select words from kept")).isEqualTo("written before");
            }
        }
    }

    @Test
    void startsDespiteTheNoteOfAServerWhoseProcessNumberBelongsToAnotherProgramNow() throws Exception {
        try (DataDirectory data = DataDirectory.claim(home)) {
            Database.start(data, TOOLS).close();
            Files.write(
                    data.postgres().resolve("postmaster.pid"),
                    List.of(Long.toString(ProcessHandle.current().pid())));

            try (Database next = Database.start(data, TOOLS)) {
                assertThat(ask(next, "select 'up'")).isEqualTo("up");
            }
        }
    }

    @Test
    void isPostgreSql18OwnedByNoSuperuserAndSortedByCodePoint() throws Exception {
        try (DataDirectory data = DataDirectory.claim(home);
                Database database = Database.start(data, TOOLS)) {
            assertThat(ask(database, "show server_version")).startsWith("18.");
            assertThat(ask(database, "select usesuper::text from pg_user where usename = current_user"))
                    .isEqualTo("false");
            assertThat(ask(database, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

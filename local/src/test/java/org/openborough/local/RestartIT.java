package org.openborough.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the data when a run ends, well or badly. */
class RestartIT {

    @TempDir
    Path home;

    @Test
    void findsTheDataOfAKilledRunAndItsAbandonedDatabaseServerGone() throws Exception {
        LocalRun killed = LocalRun.start(home, "--empty");
        String abandoned = killed.database();
        write(abandoned);
        killed.kill();

        try (LocalRun next = LocalRun.start(home, "--empty")) {
            assertThat(read(next.database())).isEqualTo("written before");
            assertThatThrownBy(() -> read(abandoned)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void findsTheDataOfARunThatWasStopped() throws Exception {
        LocalRun stopped = LocalRun.start(home, "--empty");
        String before = stopped.database();
        write(before);
        stopped.close();
        assertThatThrownBy(() -> read(before)).isInstanceOf(SQLException.class);

        try (LocalRun next = LocalRun.start(home, "--empty")) {
            assertThat(read(next.database())).isEqualTo("written before");
        }
    }

    private static void write(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 'written before' as words");
        }
    }

    private static String read(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select words from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}

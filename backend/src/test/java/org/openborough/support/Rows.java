package org.openborough.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** Writes rows straight into the database, for tests about something else than how the rows come there. */
public final class Rows {

    private final DataSource database;

    public Rows(DataSource database) {
        this.database = database;
    }

    /** Runs one statement in a transaction of its own that tells the audit trail who acts. */
    public void write(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement context =
                            connection.prepareStatement("select set_config('openborough.at', '2026-01-15T10:00:00Z',"
                                    + " true), set_config('openborough.actor', 'fixture', true)");
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                context.execute();
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i] instanceof Instant instant ? Timestamp.from(instant) : values[i];
                    statement.setObject(i + 1, value);
                }
                statement.executeUpdate();
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}

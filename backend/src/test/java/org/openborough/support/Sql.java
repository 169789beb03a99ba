package org.openborough.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tests' own way to the database, past the service: each call is one transaction. */
@ApplicationScoped
public class Sql {

    /** The settings without which no audited table accepts a change. */
    public static final String AS_TEST = "select set_config('openborough.at', '2026-01-02T03:04:05Z', true),"
            + " set_config('openborough.actor', 'test', true);";

    private final DataSource database;

    @Inject
    Sql(DataSource database) {
        this.database = database;
    }

    public void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                connection.commit();
            } catch (SQLException refusal) {
                connection.rollback();
                throw refusal;
            }
        }
    }

    /** The first column of the first row. */
    public String value(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}

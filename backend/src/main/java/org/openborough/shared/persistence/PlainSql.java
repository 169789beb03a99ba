package org.openborough.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openborough.shared.words.Words;

/**
 * Statements without the object mapping, for what is done hundreds of times a second. Within a transaction they belong
 * to it; without one each is its own, in a single round trip.
 */
@ApplicationScoped
public class PlainSql {

    /** Reads the present row of an answer. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    @Inject
    PlainSql(DataSource database) {
        this.database = database;
    }

    /** All rows of a question, or those that a change returns. */
    public <T> List<T> rows(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reader.read(found));
            }
            return rows;
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    public <T> Optional<T> row(String sql, RowReader<T> reader, Object... values) {
        List<T> rows = rows(sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Makes a change; answers how many rows it touched. */
    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    /** Makes the same change with many sets of values, sent together. */
    public void changeAll(String sql, List<Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : sets) {
                fill(connection, statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    /** The time in a column; null where there is none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(connection, statement, values);
        return statement;
    }

    private static void fill(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(connection, values[i]));
        }
    }

    private static Object stored(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return Words.of(constant);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        if (value instanceof Long[] numbers) {
            return connection.createArrayOf("bigint", numbers);
        }
        if (value instanceof byte[][] keys) {
            return connection.createArrayOf("bytea", keys);
        }
        if (value instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        }
        return value;
    }
}

package org.openborough.indicators.reporting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts indicators and values straight into the database: the reports are about many rows at once. */
public final class ReportingFixture {

    private static final Instant RECORDED = Instant.parse("2026-01-15T10:00:00Z");

    private final DataSource database;

    public ReportingFixture(DataSource database) {
        this.database = database;
    }

    public UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        write(
                "insert into organisation (id, version, created_at, updated_at, name, kind) values (?, 0, ?, ?, ?, 'other')",
                id,
                RECORDED,
                RECORDED,
                name);
        return id;
    }

    public UUID area(String code, String name, String kind, UUID parent) {
        UUID id = UUID.randomUUID();
        write(
                "insert into area (id, version, created_at, updated_at, code, name, kind, parent_id)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?)",
                id,
                RECORDED,
                RECORDED,
                code,
                name,
                kind,
                parent);
        return id;
    }

    public UUID indicator(String code, String polarity, String valueType, UUID owner, String visibility) {
        UUID id = UUID.randomUUID();
        write(
                "insert into indicator (id, version, created_at, updated_at, code, title, type, measure_kind, polarity,"
                        + " value_type, unit, decimals, multiplier, frequency, year_type, is_cumulative, is_seasonal,"
                        + " geography_levels, suppression_threshold, owner_id, visibility, status)"
                        + " values (?, 0, ?, ?, ?, ?, 'outcome', 'performance-indicator', ?, ?, '%', 1, 100, 'annual',"
                        + " 'financial', false, false, '{authority,ward}', 4, ?, ?, 'active')",
                id, RECORDED, RECORDED, code, "Title of " + code, polarity, valueType, owner, visibility);
        return id;
    }

    /** A financial year's value from its counts. */
    public UUID counted(UUID indicator, UUID area, int yearEnding, int numerator, int denominator) {
        BigDecimal value =
                new BigDecimal(numerator * 100).divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64);
        return observation(indicator, area, yearEnding, value, numerator, denominator, RECORDED, 1);
    }

    public UUID valued(UUID indicator, UUID area, int yearEnding, String value) {
        return observation(indicator, area, yearEnding, new BigDecimal(value), null, null, RECORDED, 1);
    }

    /** A later revision of a year's value, which supersedes the first. */
    public void revise(UUID indicator, UUID area, int yearEnding, String value, Instant at) {
        write(
                "update observation set superseded_at = ? where indicator_id = ? and area_id = ? and period_end = ?"
                        + " and superseded_at is null",
                at,
                indicator,
                area,
                LocalDate.of(yearEnding, 3, 31));
        observation(indicator, area, yearEnding, new BigDecimal(value), null, null, at, 2);
    }

    /** A partner's client with the given scopes; answers its id. */
    public String client(UUID organisation, String... scopes) {
        String clientId = "client-" + UUID.randomUUID();
        write(
                "insert into partner_client (id, version, created_at, updated_at, client_id, organisation_id, scopes)"
                        + " values (?, 0, ?, ?, ?, ?, string_to_array(?, ' '))",
                UUID.randomUUID(),
                RECORDED,
                RECORDED,
                clientId,
                organisation,
                String.join(" ", scopes));
        return clientId;
    }

    public UUID idOfIndicator(String code) {
        return UUID.fromString(
                texts("select id::text from indicator where code = ?", code).get(0));
    }

    /** What the trail says was done to a record, in its order. */
    public List<String> auditActions(UUID resource) {
        return texts("select action from audit_event where resource_id = ? order by id", resource);
    }

    /** The first column of what a query answers. */
    public List<String> texts(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public void suppress(UUID observation) {
        write("insert into suppressed_observation values (?, 'small-number')", observation);
    }

    public void target(UUID indicator, UUID area, int yearEnding, String operator, String value, String tolerance) {
        write(
                "insert into target (indicator_id, area_id, period_start, period_end, revision, operator, value, tolerance,"
                        + " tolerance_kind, set_by, set_at) values (?, ?, ?, ?, 1, ?, ?, ?, 'points', 'test', ?)",
                indicator,
                area,
                LocalDate.of(yearEnding - 1, 4, 1),
                LocalDate.of(yearEnding, 3, 31),
                operator,
                new BigDecimal(value),
                new BigDecimal(tolerance),
                RECORDED);
    }

    public void neighbours(UUID subject, UUID... members) {
        UUID group = UUID.randomUUID();
        write(
                "insert into comparator_group (id, version, created_at, updated_at, name, kind, subject_area_id)"
                        + " values (?, 0, ?, ?, 'Statistical neighbours', 'statistical-neighbours', ?)",
                group,
                RECORDED,
                RECORDED,
                subject);
        for (int i = 0; i < members.length; i++) {
            write("insert into comparator_member values (?, ?, ?, 'close')", group, members[i], i + 1);
        }
    }

    private UUID observation(
            UUID indicator,
            UUID area,
            int yearEnding,
            BigDecimal value,
            Integer numerator,
            Integer denominator,
            Instant recordedAt,
            int revision) {
        UUID id = UUID.randomUUID();
        write(
                "insert into observation (id, indicator_id, area_id, period_start, period_end, revision, value, numerator,"
                        + " denominator, status, reason, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'normal', ?, ?, 'test')",
                id,
                indicator,
                area,
                LocalDate.of(yearEnding - 1, 4, 1),
                LocalDate.of(yearEnding, 3, 31),
                revision,
                value,
                numerator,
                denominator,
                revision == 1 ? null : "Late returns",
                recordedAt);
        return id;
    }

    private void write(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement context =
                    connection.prepareStatement("select set_config('openborough.at', '2026-01-15T10:00:00Z', true),"
                            + " set_config('openborough.actor', 'fixture', true)")) {
                context.execute();
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
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

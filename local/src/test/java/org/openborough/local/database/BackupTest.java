package org.openborough.local.database;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The backup and the restore of docs/operations.md, done for real with the service's own schema. */
class BackupTest {

    private static final Path TOOLS = Path.of("target", "tools");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String IN_THE_BACKUP = "Illustrative Borough Council";
    private static final String AFTER_THE_BACKUP = "Illustrative Health Trust";
    private static final String BY_MISTAKE = "Recorded by mistake";
    private static final String AFTER_THE_RESTORE = "Illustrative College";

    @TempDir
    Path home;

    @Test
    void bringsBackTheMomentBeforeAMistakeWithTheAuditTrailOfThatMoment() throws Exception {
        Path archive = Files.createDirectory(home.resolve("archive"));
        Path backup = home.resolve("backup");
        String moment = liveThroughAMistake(archive, backup);

        try (DataDirectory data = DataDirectory.claim(home.resolve("restored"))) {
            Files.move(backup, data.postgres());
            askForRecovery(data.postgres(), archive, moment);
            try (Database restored = Database.start(data, TOOLS)) {
                awaitTrue(restored, "select not pg_is_in_recovery()");

                assertThat(organisations(restored)).containsExactly(IN_THE_BACKUP, AFTER_THE_BACKUP);
                assertThat(auditTrail(restored)).containsExactly(IN_THE_BACKUP, AFTER_THE_BACKUP);
                assertThat(migrate(restored).migrationsExecuted).isZero();
                recordOrganisation(restored, AFTER_THE_RESTORE);
                assertThat(auditTrail(restored)).containsExactly(IN_THE_BACKUP, AFTER_THE_BACKUP, AFTER_THE_RESTORE);
            }
        }
    }

    /** Gives the last moment at which all was well. */
    private String liveThroughAMistake(Path archive, Path backup) throws IOException, SQLException {
        try (DataDirectory data = DataDirectory.claim(home.resolve("running"));
                Database database = startArchiving(data, archive)) {
            migrate(database);
            recordOrganisation(database, IN_THE_BACKUP);
            try (Connection superuser = superuser(database)) {
                BaseBackup.take(superuser, data.postgres(), backup);
            }
            recordOrganisation(database, AFTER_THE_BACKUP);
            String moment = ask(database, "select clock_timestamp()").get(0);
            recordOrganisation(database, BY_MISTAKE);
            assertThat(organisations(database)).containsExactly(IN_THE_BACKUP, AFTER_THE_BACKUP, BY_MISTAKE);
            assertThat(auditTrail(database)).containsExactly(IN_THE_BACKUP, AFTER_THE_BACKUP, BY_MISTAKE);
            awaitArchived(database);
            return moment;
        }
    }

    private static Database startArchiving(DataDirectory data, Path archive) throws IOException {
        Database.start(data, TOOLS).close();
        append(
                data.postgres().resolve("postgresql.conf"),
                "archive_mode = on",
                "archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'".formatted(archive),
                "archive_timeout = '1min'");
        return Database.start(data, TOOLS);
    }

    private static void askForRecovery(Path data, Path archive, String moment) throws IOException {
        append(
                data.resolve("postgresql.auto.conf"),
                "restore_command = 'cp \"%s/%%f\" \"%%p\"'".formatted(archive),
                "recovery_target_time = '%s'".formatted(moment),
                "recovery_target_action = 'promote'");
        Files.createFile(data.resolve("recovery.signal"));
    }

    private static void append(Path file, String... lines) throws IOException {
        Files.write(file, List.of(lines), CREATE, APPEND);
    }

    private static MigrateResult migrate(Database database) {
        return Flyway.configure()
                .dataSource(database.url(), null, null)
                .locations("db/migration")
                .load()
                .migrate();
    }

    private static void recordOrganisation(Database database, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                PreparedStatement context = connection.prepareStatement(
                        "select set_config('openborough.at', clock_timestamp()::text, true),"
                                + " set_config('openborough.actor', 'fixture', true)");
                PreparedStatement organisation =
                        connection.prepareStatement("insert into organisation (id, version, created_at, updated_at,"
                                + " name, kind) values (uuidv7(), 0, now(), now(), ?, 'other')")) {
            connection.setAutoCommit(false);
            context.execute();
            organisation.setString(1, name);
            organisation.execute();
            connection.commit();
        }
    }

    private static List<String> organisations(Database database) throws SQLException {
        return ask(database, "select name from organisation order by id");
    }

    /** The organisations that were recorded according to the trail, which keeps the names itself. */
    private static List<String> auditTrail(Database database) throws SQLException {
        return ask(
                database,
                "select after ->> 'name' from audit_event"
                        + " where resource_kind = 'organisation' and action = 'created' order by id");
    }

    private static void awaitArchived(Database database) throws SQLException {
        String last;
        try (Connection superuser = superuser(database)) {
            last = ask(superuser, "select pg_walfile_name(pg_switch_wal())").get(0);
        }
        awaitTrue(database, "select last_archived_wal >= '%s' from pg_stat_archiver".formatted(last));
    }

    private static void awaitTrue(Database database, String question) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(database, question)).containsExactly("t"));
    }

    private static Connection superuser(Database database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source.getConnection("postgres", null);
    }

    private static List<String> ask(Database database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url())) {
            return ask(connection, question);
        }
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}

package org.openborough.petitions.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.petitions.schemes.StoredRules;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

/** Petitions of the tests, brought into their states past the service, with wards and postcodes to sign from. */
@ApplicationScoped
public class PetitionsToSign {

    public static final String WARD = "TEST-SIGNA";
    public static final String OTHER_WARD = "TEST-SIGNB";
    public static final String POSTCODE = "ZZ1 1AA";
    public static final String OTHER_POSTCODE = "ZZ1 2BB";
    public static final String OUTSIDE_POSTCODE = "ZZ9 9ZZ";
    public static final String NEW_POSTCODE = "ZZ5 5ZZ";

    private static final String SCHEME = "018f0000-0000-7000-8000-00000051c4e3";

    private static final String PLACES = """
            insert into area (id, version, created_at, updated_at, code, name, kind)
            values (uuidv7(), 0, '2026-01-02', '2026-01-02', 'E08000014', 'Illustrative borough', 'authority')
            on conflict do nothing;
            insert into area (id, version, created_at, updated_at, code, name, kind, parent_id)
            select uuidv7(), 0, '2026-01-02', '2026-01-02', 'TEST-SIGN' || letter, 'Signing ward ' || letter, 'ward', id
            from area, unnest(array['A', 'B']) letter where code = 'E08000014' on conflict do nothing;
            insert into postcode (postcode, latitude, longitude, ward_id)
            select postcode, 53.6, -3.0, (select id from area where code = ward)
            from (values ('ZZ1 1AA', 'TEST-SIGNA'), ('ZZ1 2BB', 'TEST-SIGNB'), ('ZZ9 9ZZ', null)) known (postcode, ward)
            on conflict do nothing;
            """;

    private final Sql sql;
    private final TestClock clock;

    @Inject
    PetitionsToSign(Sql sql, TestClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A petition that can be signed for six months. */
    public UUID open() throws SQLException {
        return open("ordinary", LocalDate.now(clock).plusMonths(6));
    }

    /** One that closes at the end of the present day. */
    public UUID closingToday() throws SQLException {
        return open("ordinary", LocalDate.now(clock));
    }

    /** One for a referendum, which only electors sign. */
    public UUID governance() throws SQLException {
        return open("governance", LocalDate.now(clock).plusMonths(6));
    }

    /** A petition that is still being checked. */
    public UUID inModeration(String kind) throws SQLException {
        UUID id = UUID.randomUUID();
        sql.run(Sql.AS_TEST
                + PLACES
                + scheme()
                + ("insert into petition (id, version, created_at, updated_at, reference, kind, channel, scheme_id, title,"
                                + " ask, wording, duration_months, state, state_since, state_by, moves)"
                                + " values ('%1$s', 0, '2026-01-02', '2026-01-02', 'EP-2026-%2$d', '%3$s', 'electronic',"
                                + " '%4$s', 'Reopen the lido', 'Reopen the lido.', 1, 6, 'in-moderation', '2026-01-02',"
                                + " 'organiser', 1)")
                        .formatted(id, 10_000_000L + (id.getLeastSignificantBits() & 0xFFFFFFFFFFL), kind, SCHEME));
        return id;
    }

    /** Moves a petition on, as an officer does. */
    public void move(UUID id, String state) throws SQLException {
        sql.run(Sql.AS_TEST
                + ("update petition set state = '%1$s', moves = moves + 1, state_since = '2026-01-03', state_by = 'officer',"
                                + " state_reason = 'For a test', taken_down_from ="
                                + " case when '%1$s' = 'taken-down' then state end where id = '%2$s'")
                        .formatted(state, id));
    }

    private UUID open(String kind, LocalDate lastDay) throws SQLException {
        UUID id = inModeration(kind);
        sql.run(Sql.AS_TEST
                + ("update petition set opened_on = '2020-01-01', published_on = '2020-01-01', closes_on = '%s'"
                                + " where id = '%s'")
                        .formatted(lastDay, id));
        move(id, "open");
        return id;
    }

    private static String scheme() {
        return ("insert into petition_scheme (id, version, created_at, updated_at, number, name, preset, nation, rules,"
                        + " state, approved_by, approved_on, published_on, published_otherwise, population, in_force_from,"
                        + " in_force_to) values ('%s', 0, '1999-01-02', '1999-01-02', 1000000, 'For signing',"
                        + " 'england-voluntary', 'england', '%s', 'published', 'Full Council', '1999-01-01',"
                        + " '1999-01-01', 'At the town hall', 270000, '1999-01-01', '1999-01-01')"
                        + " on conflict do nothing;")
                .formatted(SCHEME, new StoredRules().convertToDatabaseColumn(SchemePreset.ENGLAND_VOLUNTARY.rules()));
    }
}

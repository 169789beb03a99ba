package org.openborough.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.schemes.api.PetitionSchemeRequests;
import org.openborough.shared.words.Words;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** The rules that the database keeps by itself, whoever writes to it. */
@ServiceTest
class PetitionDatabaseTest {

    private static final String INSERT = "insert into petition (id, version, created_at, updated_at, reference, kind,"
            + " channel, scheme_id, title, ask, wording, duration_months, state, state_since, state_by, moves)"
            + " values ('%s', 0, '2026-01-02', '2026-01-02', 'EP-1999-' || lpad((random() * 1e9)::int::text, 9, '0'),"
            + " 'ordinary', 'electronic', '%s', 'A title', 'An ask', 1, 6, '%s', '2026-01-02', 'organiser', 1)";

    @Inject
    Sql sql;

    private final UUID id = UUID.randomUUID();
    private String scheme;

    @BeforeEach
    void thereIsADraft() throws SQLException {
        sql.run(Sql.AS_TEST + PetitionSchemeRequests.COUNCIL);
        scheme = PetitionSchemeRequests.publish(PetitionSchemeRequests.draft()).path("id");
        sql.run(Sql.AS_TEST + INSERT.formatted(id, scheme, "draft"));
    }

    @Test
    void knowsTheSameMovesAsTheDomain() throws SQLException {
        String moves = Arrays.stream(PetitionState.values())
                .flatMap(from -> Arrays.stream(PetitionState.values())
                        .filter(from::mayBecome)
                        .map(to -> Words.of(from) + " " + Words.of(to)))
                .sorted()
                .collect(Collectors.joining(","));

        assertThat(sql.value("select string_agg(from_state || ' ' || to_state, ',' order by"
                        + " (from_state || ' ' || to_state) collate \"C\") from petition_legal_move"))
                .isEqualTo(moves);
    }

    @Test
    void refusesAnIllegalMove() {
        assertRefused("state = 'archived', moves = 2", "does not move from draft to archived");
    }

    @Test
    void refusesAMoveThatIsNotCounted() {
        assertRefused("state = 'confirmed'", "does not move");
    }

    @Test
    void writesEveryMoveDown() throws SQLException {
        update("state = 'confirmed', moves = 2, state_since = '2026-01-03', state_by = 'organiser'");

        assertThat(sql.value("select string_agg(coalesce(from_state, '-') || '>' || to_state, ' ' order by number)"
                        + " from petition_move where petition_id = '%s'".formatted(id)))
                .isEqualTo("->draft draft>confirmed");
        assertThatThrownBy(() -> sql.run("delete from petition_move where petition_id = '%s'".formatted(id)))
                .hasMessageContaining("append-only");
    }

    @Test
    void refusesABeginningInTheMiddle() {
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST + INSERT.formatted(UUID.randomUUID(), scheme, "closed")))
                .hasMessageContaining("begins as a draft");
    }

    @Test
    void keepsTheSchemeForEver() throws SQLException {
        String other =
                PetitionSchemeRequests.publish(PetitionSchemeRequests.draft()).path("id");

        assertRefused("scheme_id = '%s'".formatted(other), "scheme for ever");
        assertRefused("reference = 'EP-1998-0001'", "scheme for ever");
    }

    @Test
    void locksTheTextAtTheFirstSignature() throws SQLException {
        update("title = 'Another title', wording = 2");
        sql.run("insert into petition_text_lock values ('%s', '2026-01-03')".formatted(id));

        assertRefused("title = 'A third title', wording = 3", "locked at its first signature");
        update("title = 'A third title', wording = 3, wording_reason = 'A mistake.'");

        assertThat(sql.value("select string_agg(title || ' ' || is_correction, ', ' order by number)"
                        + " from petition_wording where petition_id = '%s'".formatted(id)))
                .isEqualTo("A title false, Another title false, A third title true");
    }

    @Test
    void refusesATextWithoutANumberOfItsOwn() {
        assertRefused("title = 'Another title'", "number of its own");
    }

    @Test
    void refusesARefusalByOnePerson() throws SQLException {
        update("state = 'confirmed', moves = 2");
        update("state = 'in-moderation', moves = 3");

        assertRefused(
                "state = 'refused', moves = 4, state_reason = 'No.', published_on = '2026-01-03'",
                "by a confirmed refusal");
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST
                        + "insert into petition_refusal values (uuidv7(), 0, '2026-01-02', '2026-01-02', '%s', 'not-ours',"
                                .formatted(id)
                        + " 'No.', false, 'confirmed', 'one', 'one')"))
                .hasMessageContaining("another person");
    }

    @Test
    void deletesNoPetition() {
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST + "delete from petition where id = '%s'".formatted(id)))
                .hasMessageContaining("append-only");
    }

    private void update(String change) throws SQLException {
        sql.run(Sql.AS_TEST + "update petition set %s where id = '%s'".formatted(change, id));
    }

    private void assertRefused(String change, String because) {
        assertThatThrownBy(() -> update(change)).hasMessageContaining(because);
    }
}

package org.openborough.petitions.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.petitions.Mover;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.Wording;
import org.openborough.shared.words.Words;

/** The moves and the texts of petitions, as the database's triggers wrote them down. */
@ApplicationScoped
class HistoryRepository {

    private final Session session;

    @Inject
    HistoryRepository(Session session) {
        this.session = session;
    }

    List<PastMove> moves(UUID petitionId) {
        return session.createNativeQuery(
                        "select from_state, to_state, moved_at, moved_by, reason from petition_move"
                                + " where petition_id = :petition order by number",
                        Tuple.class)
                .setParameter("petition", petitionId)
                .getResultStream()
                .map(row -> new PastMove(
                        state(row.get(0, String.class)),
                        state(row.get(1, String.class)),
                        row.get(2, Instant.class),
                        Words.constant(Mover.class, row.get(3, String.class)).orElseThrow(),
                        row.get(4, String.class)))
                .toList();
    }

    /** The corrections of the text since its first signature, each with the text before it. */
    List<Correction> corrections(UUID petitionId) {
        return session.createNativeQuery(
                        "select w.number, b.title, b.ask, b.background, w.reason, w.since from petition_wording w"
                                + " join petition_wording b on b.petition_id = w.petition_id and b.number = w.number - 1"
                                + " where w.petition_id = :petition and w.is_correction order by w.number",
                        Tuple.class)
                .setParameter("petition", petitionId)
                .getResultStream()
                .map(row -> new Correction(
                        ((Number) row.get(0)).intValue(),
                        new Wording(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    private static PetitionState state(String word) {
        return word == null ? null : Words.constant(PetitionState.class, word).orElseThrow();
    }
}

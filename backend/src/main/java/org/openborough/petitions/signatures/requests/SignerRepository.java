package org.openborough.petitions.signatures.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openborough.petitions.signatures.SignatureState;
import org.openborough.shared.persistence.PlainSql;
import org.openborough.shared.words.Words;

/** The people behind the signatures, as far as judging needs them; everything for many requests at a time. */
@ApplicationScoped
class SignerRepository {

    private static final Duration DAY = Duration.ofDays(1);

    private static final String KNOWN = """
            select d.petition_id, d.address_key, d.link, d.email, s.state, d.name_key, d.postcode, d.messages, d.mailed_at
            from signatory d join signature s on s.id = d.signature_id
            where d.address_key = any (?) and d.petition_id = any (?)
            order by d.seat, d.mailed_at desc
            """;

    private static final String SIGN = """
            with made as (
                insert into signature (id, petition_id, state, state_since, channel, basis, ward_id, is_in_area,
                                       is_ward_chosen, created_at)
                values (uuidv7(), ?, 'pending', ?, 'electronic', ?, ?, ?, ?, ?) returning id, petition_id)
            insert into signatory (signature_id, petition_id, name, email, postcode, network, wants_updates,
                                   address_key, name_key, person_key, link, messages, mailed_at)
            select id, petition_id, ?, ?, ?, cast(? as inet), ?, ?, ?, ?, ?, 1, ? from made
            """;

    private static final String REFUSED = """
            insert into signing_refusal (petition_id, day, verdict, requests) values (?, cast(? as date), ?, ?)
            on conflict (petition_id, day, verdict) do update set requests = signing_refusal.requests + excluded.requests
            """;

    private final PlainSql sql;

    @Inject
    SignerRepository(PlainSql sql) {
        this.sql = sql;
    }

    /** Those who signed one of the petitions with one of the addresses, by both. */
    Map<Place, List<KnownSigner>> known(Collection<Place> places) {
        Map<Place, List<KnownSigner>> known = new HashMap<>();
        sql.rows(
                KNOWN,
                row -> known.computeIfAbsent(
                                new Place(
                                        row.getObject("petition_id", UUID.class),
                                        ByteBuffer.wrap(row.getBytes("address_key"))),
                                unseen -> new ArrayList<>())
                        .add(signer(row)),
                keys(places),
                places.stream().map(Place::petitionId).distinct().toArray(UUID[]::new));
        return known;
    }

    /** How many messages each address was sent within a day. */
    Map<ByteBuffer, Integer> messagesSince(Collection<Place> places, Instant now) {
        Map<ByteBuffer, Integer> messages = new HashMap<>();
        sql.rows(
                "select address_key, sum(messages) from signatory where address_key = any (?) and mailed_at > ?"
                        + " group by address_key",
                row -> messages.put(ByteBuffer.wrap(row.getBytes(1)), row.getInt(2)),
                keys(places),
                now.minus(DAY));
        return messages;
    }

    void sign(List<Judged> judged, Instant now) {
        sql.changeAll(SIGN, judged.stream().map(one -> values(one, now)).toList());
    }

    void mailed(List<UUID> links, Instant now) {
        if (!links.isEmpty()) {
            sql.change(
                    "update signatory set messages = messages + 1, mailed_at = ? where link = any (?)",
                    now,
                    links.toArray(UUID[]::new));
        }
    }

    void refused(Map<Refusal, Integer> refusals) {
        List<Object[]> rows = new ArrayList<>();
        refusals.forEach((refusal, requests) ->
                rows.add(new Object[] {refusal.petitionId(), refusal.day().toString(), refusal.verdict(), requests}));
        sql.changeAll(REFUSED, rows);
    }

    private static byte[][] keys(Collection<Place> places) {
        return places.stream().map(place -> place.address().array()).toArray(byte[][]::new);
    }

    private static Object[] values(Judged judged, Instant now) {
        SigningRequest request = judged.request();
        return new Object[] {
            request.petitionId(),
            request.requestedAt(),
            request.signer().basis(),
            request.wardId(),
            request.isInArea(),
            request.isWardChosen(),
            request.requestedAt(),
            request.signer().name().text(),
            request.signer().email().text(),
            request.signer().postcode(),
            request.network(),
            request.wantsUpdates(),
            judged.keys().address(),
            judged.keys().name(),
            judged.keys().person(),
            judged.link(),
            now
        };
    }

    private static KnownSigner signer(ResultSet row) throws SQLException {
        return new KnownSigner(
                row.getObject("link", UUID.class),
                row.getString("email"),
                Words.constant(SignatureState.class, row.getString("state")).orElseThrow(),
                row.getBytes("name_key"),
                row.getString("postcode"),
                row.getInt("messages"),
                PlainSql.instant(row, "mailed_at"));
    }
}

package org.openborough.petitions.signatures.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.petitions.signatures.SignatureChannel;
import org.openborough.petitions.signatures.paper.JudgedLine.PaperSigner;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;
import org.openborough.shared.persistence.PlainSql;
import org.openborough.shared.words.Words;

/** The batches with their sheets and lines, and what judging them needs; all lines by a few statements. */
@ApplicationScoped
public class PaperRepository implements PanacheRepositoryBase<PaperBatch, UUID> {

    private static final Keyset<PaperBatch> LATEST_FIRST =
            new Keyset<PaperBatch>().descending("b.id", PaperBatch::id, UUID::fromString);

    private static final String KNOWN_PLACES = """
            select p.postcode, w.id as ward_id from postcode p left join area council on council.code = ?
            left join area w on w.id = p.ward_id and w.parent_id = council.id where p.postcode = any (?)
            """;

    private static final String WARDS = """
            select w.code, w.id from area w join area council on council.id = w.parent_id
            where council.code = ? and w.kind = 'ward' and w.valid_to is null
            """;

    private static final String SIGNED = """
            select d.person_key, s.channel from signatory d join signature s on s.id = d.signature_id
            where d.petition_id = ? and s.state in ('confirmed', 'invalidated')
            """;

    private static final String SIGNATURE = """
            with made as (
                insert into signature (id, petition_id, state, state_since, channel, basis, ward_id, is_in_area,
                                       is_ward_chosen, created_at)
                values (?, ?, 'confirmed', ?, 'paper', ?, ?, ?, ?, ?) returning id, petition_id)
            insert into signatory (signature_id, petition_id, name, postcode, wants_updates, name_key, person_key, link)
            select id, petition_id, ?, ?, false, ?, ?, ? from made
            """;

    private final PlainSql sql;
    private final String councilArea;

    @Inject
    PaperRepository(PlainSql sql, @ConfigProperty(name = "openborough.council.area-code") String councilArea) {
        this.sql = sql;
        this.councilArea = councilArea;
    }

    /** Lets one batch of a petition be entered at a time. */
    void takeTurn(UUID petitionId) {
        sql.row("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "paper " + petitionId);
    }

    Page<PaperBatch> ofPetition(UUID petitionId, PageRequest request) {
        return Selection.from("PaperBatch b", PaperBatch.class)
                .where("b.petitionId = :petition", "petition", petitionId)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    /** Whether one of these scans was entered before. */
    boolean knowsScan(UUID petitionId, byte[][] hashes) {
        return sql.row(
                        "select exists (select from paper_sheet where petition_id = ? and scan_hash = any (?))",
                        row -> row.getBoolean(1),
                        petitionId,
                        hashes)
                .orElseThrow();
    }

    PaperPlaces places(String[] postcodes) {
        Map<String, PaperPlace> known = new HashMap<>();
        sql.rows(
                KNOWN_PLACES,
                row -> {
                    UUID ward = row.getObject("ward_id", UUID.class);
                    return known.put(
                            row.getString("postcode"), ward == null ? PaperPlace.OUTSIDE : PaperPlace.in(ward));
                },
                councilArea,
                postcodes);
        Map<String, UUID> wards = new HashMap<>();
        sql.rows(WARDS, row -> wards.put(row.getString("code"), row.getObject("id", UUID.class)), councilArea);
        return new PaperPlaces(known, wards);
    }

    /** Who has signed, by the keyed hash of name and postcode. */
    Map<ByteBuffer, SignatureChannel> signed(UUID petitionId) {
        Map<ByteBuffer, SignatureChannel> signed = new HashMap<>();
        sql.rows(
                SIGNED,
                row -> signed.put(
                        ByteBuffer.wrap(row.getBytes("person_key")),
                        Words.constant(SignatureChannel.class, row.getString("channel"))
                                .orElseThrow()),
                petitionId);
        return signed;
    }

    void keep(PaperBatch batch, List<PaperSheet> sheets, List<JudgedLine> lines, Instant now) {
        sql.changeAll(
                "insert into paper_sheet (batch_id, number, petition_id, scan_hash) values (?, ?, ?, ?)",
                sheets.stream()
                        .map(sheet -> new Object[] {batch.id(), sheet.number(), batch.petitionId(), sheet.scanHash()})
                        .toList());
        sql.changeAll(
                SIGNATURE,
                lines.stream()
                        .filter(JudgedLine::isAccepted)
                        .map(line -> values(batch.petitionId(), line.signer(), now))
                        .toList());
        sql.changeAll(
                "insert into paper_line (batch_id, sheet, line, rejection, signature_id) values (?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            batch.id(),
                            line.sheet(),
                            line.line(),
                            line.rejection(),
                            line.isAccepted() ? line.signer().signatureId() : null
                        })
                        .toList());
    }

    /** What became of the lines of a batch, without the people. */
    List<JudgedLine> lines(UUID batchId) {
        return sql.rows(
                "select sheet, line, rejection from paper_line where batch_id = ? order by sheet, line",
                row -> JudgedLine.rejected(
                        row.getInt("sheet"),
                        row.getInt("line"),
                        row.getString("rejection") == null
                                ? null
                                : Words.constant(LineRejection.class, row.getString("rejection"))
                                        .orElseThrow()),
                batchId);
    }

    private static Object[] values(UUID petitionId, PaperSigner signer, Instant now) {
        return new Object[] {
            signer.signatureId(),
            petitionId,
            now,
            signer.basis(),
            signer.place().wardId(),
            signer.place().isInArea(),
            signer.place().isChosen(),
            now,
            signer.name().text(),
            signer.postcode(),
            signer.keys().name(),
            signer.keys().person(),
            UUID.randomUUID()
        };
    }
}

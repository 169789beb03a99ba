package org.openborough.petitions.signatures.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.shared.persistence.PlainSql;
import org.openborough.shared.words.Words;

/** The counts as the roll-up has written them. */
@ApplicationScoped
class CountRepository {

    private static final String BY_WARD = """
            select w.code, w.name, coalesce(sum(c.signatures), 0) as signatures
            from area council join area w on w.parent_id = council.id and w.kind = 'ward'
            left join signature_ward_count c on c.ward_id = w.id and c.petition_id = ?
            where council.code = ? and (w.valid_to is null or c.petition_id is not null)
            group by w.id order by w.name, w.code
            """;

    private static final String BY_HOUR = """
            select hour, electronic, paper, sum(electronic + paper) over (order by hour) as total
            from (select hour, coalesce(sum(change) filter (where channel = 'electronic'), 0) as electronic,
                         coalesce(sum(change) filter (where channel = 'paper'), 0) as paper
                  from signature_hour_count where petition_id = ? group by hour) hours
            order by hour
            """;

    private final PlainSql sql;
    private final String councilArea;

    @Inject
    CountRepository(PlainSql sql, @ConfigProperty(name = "openborough.council.area-code") String councilArea) {
        this.sql = sql;
        this.councilArea = councilArea;
    }

    Optional<SignatureCount> count(UUID petitionId) {
        return sql.row(
                "select electronic, paper, counted_at from petition_count where petition_id = ?",
                row -> new SignatureCount(
                        petitionId, row.getInt("electronic"), row.getInt("paper"), PlainSql.instant(row, "counted_at")),
                petitionId);
    }

    List<WardCount> byWard(UUID petitionId) {
        return sql.rows(
                BY_WARD,
                row -> new WardCount(row.getString("code"), row.getString("name"), row.getInt("signatures")),
                petitionId,
                councilArea);
    }

    Map<SignerBasis, Integer> inArea(UUID petitionId) {
        Map<SignerBasis, Integer> counts = new EnumMap<>(SignerBasis.class);
        sql.rows(
                "select basis, sum(signatures) from signature_ward_count where petition_id = ? and is_in_area"
                        + " group by basis",
                row -> counts.put(
                        Words.constant(SignerBasis.class, row.getString(1)).orElseThrow(), row.getInt(2)),
                petitionId);
        return counts;
    }

    int outOfArea(UUID petitionId) {
        return sql.row(
                        "select coalesce(sum(signatures), 0) from signature_ward_count"
                                + " where petition_id = ? and not is_in_area",
                        row -> row.getInt(1),
                        petitionId)
                .orElseThrow();
    }

    List<HourCount> byHour(UUID petitionId) {
        return sql.rows(
                BY_HOUR,
                row -> new HourCount(
                        PlainSql.instant(row, "hour"),
                        row.getInt("electronic"),
                        row.getInt("paper"),
                        row.getInt("total")),
                petitionId);
    }
}

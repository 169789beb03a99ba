package org.openborough.petitions.signatures.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.Signer;
import org.openborough.shared.persistence.PlainSql;
import org.openborough.shared.words.Words;

/** The signatures that were asked for and are not judged yet. */
@ApplicationScoped
class SigningRequestRepository {

    /** Finds the ward in the same statement: of the postcode where it is known, else the one that was chosen. */
    private static final String KEEP = """
            insert into signing_request (id, petition_id, requested_at, name, email, postcode, basis, wants_updates,
                                         network, ward_id, is_in_area, is_ward_chosen)
            select uuidv7(), ?, ?, ?, ?, asked.postcode, ?, ?, cast(? as inet),
                   case when known.postcode is null then chosen.id else ward.id end,
                   case when known.postcode is null then chosen.id is not null else ward.id is not null end,
                   known.postcode is null
            from (values (cast(? as text), cast(? as text), cast(? as boolean))) asked (postcode, ward_code, is_outside)
            left join area council on council.code = ?
            left join postcode known on known.postcode = asked.postcode
            left join area ward on ward.id = known.ward_id and ward.parent_id = council.id
            left join area chosen on chosen.code = asked.ward_code and chosen.kind = 'ward'
                 and chosen.parent_id = council.id and chosen.valid_to is null
            where known.postcode is not null or chosen.id is not null
               or (asked.is_outside and asked.ward_code is null)
            """;

    private static final String TAKE = """
            delete from signing_request where id in
                (select id from signing_request order by id limit ? for update skip locked)
            returning id, petition_id, requested_at, name, email, postcode, basis, wants_updates,
                      cast(network as text) network, ward_id, is_in_area, is_ward_chosen,
                      exists (select from signing_block b where cast(b.network as cidr) >>= signing_request.network)
                          as is_network_blocked,
                      exists (select from signing_block b
                              where '.' || split_part(lower(email), '@', -1) like '%.' || b.domain) as is_domain_blocked
            """;

    private final PlainSql sql;
    private final String councilArea;

    @Inject
    SigningRequestRepository(PlainSql sql, @ConfigProperty(name = "openborough.council.area-code") String councilArea) {
        this.sql = sql;
        this.councilArea = councilArea;
    }

    /** Keeps a request; false when nothing says where the signer is. */
    boolean keep(UUID petitionId, AskedSignature asked, Instant now) {
        Signer signer = asked.signer();
        return sql.change(
                        KEEP,
                        petitionId,
                        now,
                        signer.name().text(),
                        signer.email().text(),
                        signer.basis(),
                        asked.wantsUpdates(),
                        asked.network(),
                        signer.postcode(),
                        asked.wardCode(),
                        asked.isOutsideArea(),
                        councilArea)
                == 1;
    }

    /** Takes the oldest requests out, in the present transaction; other instances take others. */
    List<SigningRequest> take(int most) {
        return sql.rows(TAKE, SigningRequestRepository::request, most);
    }

    private static SigningRequest request(ResultSet row) throws SQLException {
        return new SigningRequest(
                row.getObject("petition_id", UUID.class),
                PlainSql.instant(row, "requested_at"),
                Signer.of(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("postcode"),
                        Words.constant(SignerBasis.class, row.getString("basis"))
                                .orElseThrow()),
                row.getBoolean("wants_updates"),
                row.getString("network"),
                row.getObject("ward_id", UUID.class),
                row.getBoolean("is_in_area"),
                row.getBoolean("is_ward_chosen"),
                row.getBoolean("is_network_blocked"),
                row.getBoolean("is_domain_blocked"));
    }
}

package org.openborough.petitions.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.shared.persistence.PlainSql;
import org.openborough.shared.words.Words;

/** The signatures; every change of one is a single statement, and what it does to the ledger the database does. */
@ApplicationScoped
class SignatureRepository {

    private static final String OWN = """
            select s.id, s.petition_id, s.state, s.state_since, s.basis, d.name, d.email, d.postcode, d.wants_updates,
                   w.code as ward_code, w.name as ward_name
            from signatory d join signature s on s.id = d.signature_id left join area w on w.id = s.ward_id
            where d.link = ?
            """;

    /**
     * Takes a seat at the address and lets the signature count. Two seats at most: the other person has another name and
     * the same postcode. Who comes at the same moment meets the unique seat. Who signed on paper is counted there.
     */
    private static final String CONFIRM = """
            with mine as (
                select d.signature_id, d.petition_id, d.address_key, d.name_key, d.person_key, d.postcode
                from signatory d where d.link = ?),
            others as (
                select o.seat, o.name_key = mine.name_key or o.postcode <> mine.postcode as excludes
                from mine join signatory o on o.petition_id = mine.petition_id and o.address_key = mine.address_key
                where o.seat is not null and o.signature_id <> mine.signature_id),
            confirmed as (
                update signature s set state = 'confirmed', state_since = ? from mine
                where s.id = mine.signature_id and s.state = 'pending'
                  and not exists (select from others where excludes) and (select count(*) from others) < 2
                  and not exists (
                      select from signatory p join signature written on written.id = p.signature_id
                      where p.petition_id = mine.petition_id and p.person_key = mine.person_key
                        and written.channel = 'paper' and written.state = 'confirmed')
                returning s.id, s.petition_id),
            locked as (
                insert into petition_text_lock (petition_id, locked_at)
                select petition_id, ? from confirmed
                where not exists (select from petition_text_lock l where l.petition_id = confirmed.petition_id)
                on conflict do nothing)
            update signatory d set seat = case when (select max(seat) from others) = 1 then 2 else 1 end
            from confirmed where d.signature_id = confirmed.id
            """;

    private static final String WITHDRAW = """
            with withdrawn as (
                update signature s set state = 'withdrawn', state_since = ? from signatory d
                where d.link = ? and s.id = d.signature_id and s.state in ('pending', 'confirmed')
                returning s.id)
            update signatory d set seat = null from withdrawn where d.signature_id = withdrawn.id
            """;

    private static final String CHANGE_ADDRESS = """
            update signatory d set email = new_email, address_key = ?, link = new_link, new_email = null, new_link = null,
                                   seat = case when seat is null then null else 1 end
            where new_link = ?
              and not exists (select from signatory o where o.petition_id = d.petition_id and o.address_key = ?
                              and o.seat is not null and o.signature_id <> d.signature_id)
            """;

    private final PlainSql sql;

    @Inject
    SignatureRepository(PlainSql sql) {
        this.sql = sql;
    }

    Optional<OwnSignature> ofLink(UUID link) {
        return sql.row(OWN, SignatureRepository::own, link);
    }

    /** Confirms a signature that waits for it; false when it does not, or another person holds its place. */
    boolean confirm(UUID link, Instant now) {
        return sql.change(CONFIRM, link, now, now) == 1;
    }

    boolean withdraw(UUID link, Instant now) {
        return sql.change(WITHDRAW, now, link) == 1;
    }

    boolean erase(UUID link) {
        return sql.change("delete from signatory where link = ?", link) == 1;
    }

    /** Counts a try of a code against the signatures of one address, and answers those that can still be tried. */
    List<UUID> triedCode(UUID petitionId, byte[] addressKey, int most) {
        return sql.rows(
                "update signatory set wrong_codes = wrong_codes + 1"
                        + " where petition_id = ? and address_key = ? and wrong_codes < ? returning link",
                row -> row.getObject("link", UUID.class),
                petitionId,
                addressKey,
                most);
    }

    void keepNewAddress(UUID link, EmailAddress email, UUID newLink) {
        sql.change("update signatory set new_email = ?, new_link = ? where link = ?", email.text(), newLink, link);
    }

    /** The new address that a link confirms; empty when another was asked for since. */
    Optional<String> newAddress(UUID newLink) {
        return sql.row(
                "select new_email from signatory where new_link = ?", row -> row.getString("new_email"), newLink);
    }

    /**
     * Puts the new address in the old one's place, unless somebody signed with it; from then on the old link leads
     * nowhere.
     */
    boolean changeAddress(UUID newLink, byte[] addressKey) {
        return sql.change(CHANGE_ADDRESS, addressKey, newLink, addressKey) == 1;
    }

    private static OwnSignature own(ResultSet row) throws SQLException {
        return new OwnSignature(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                Words.constant(SignatureState.class, row.getString("state")).orElseThrow(),
                PlainSql.instant(row, "state_since"),
                Words.constant(SignerBasis.class, row.getString("basis")).orElseThrow(),
                row.getString("name"),
                row.getString("email"),
                row.getString("postcode"),
                row.getString("ward_code"),
                row.getString("ward_name"),
                row.getBoolean("wants_updates"));
    }
}

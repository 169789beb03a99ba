package org.openborough.petitions.signatures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionMoved;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.schemes.StoredRules;
import org.openborough.shared.persistence.PlainSql;
import org.openborough.shared.time.CouncilCalendar;
import org.openborough.shared.words.Words;

/**
 * The terms of the petitions that are being signed, kept in memory for some seconds: other instances learn of a move by
 * then, this one at once. Closing needs no message, its time is part of the terms.
 */
@ApplicationScoped
public class SigningTermsRegister {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final long PETITIONS_KEPT = 10_000;
    private static final StoredRules RULES = new StoredRules();

    private final PlainSql sql;
    private final Cache<UUID, Optional<SigningTerms>> terms = Caffeine.newBuilder()
            .maximumSize(PETITIONS_KEPT)
            .expireAfterWrite(FRESH)
            .build();

    @Inject
    SigningTermsRegister(PlainSql sql) {
        this.sql = sql;
    }

    /** The terms of a petition; empty when there is none. */
    public Optional<SigningTerms> find(UUID petitionId) {
        return terms.get(petitionId, this::read);
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) PetitionMoved moved) {
        terms.invalidate(moved.petition().id());
    }

    private Optional<SigningTerms> read(UUID petitionId) {
        return sql.row(
                "select p.id, p.reference, p.title, p.kind, p.state, p.closes_on, s.rules from petition p"
                        + " join petition_scheme s on s.id = p.scheme_id where p.id = ?",
                SigningTermsRegister::terms,
                petitionId);
    }

    private static SigningTerms terms(ResultSet row) throws SQLException {
        return new SigningTerms(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                Words.constant(PetitionKind.class, row.getString("kind")).orElseThrow(),
                Words.constant(PetitionState.class, row.getString("state")).orElseThrow(),
                endOf(row.getObject("closes_on", LocalDate.class)),
                RULES.convertToEntityAttribute(row.getString("rules")).signing());
    }

    private static Instant endOf(LocalDate lastDay) {
        return lastDay == null
                ? null
                : lastDay.plusDays(1)
                        .atStartOfDay(CouncilCalendar.UNITED_KINGDOM)
                        .toInstant();
    }
}

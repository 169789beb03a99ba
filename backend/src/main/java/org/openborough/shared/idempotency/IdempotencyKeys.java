package org.openborough.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** The keys in use and the first answers to them. Each step is a transaction of its own, seen by every instance. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** After this a first attempt without an answer is taken to have died with its instance. */
    private static final Duration GIVEN_UP = Duration.ofHours(1);

    private static final String THIS_KEY = " where caller = :caller and key = :key";
    private static final String OVER = "(created_at < :kept or (status is null and created_at < :givenUp))";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    IdempotencyKeys(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the key for this request, or finds the answer that the same request got before. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<FirstAnswer> take(Claim claim) {
        until(of("delete from idempotency_key" + THIS_KEY + " and " + OVER, claim))
                .executeUpdate();
        int taken = of(
                        "insert into idempotency_key (caller, key, operation, body_digest, created_at)"
                                + " values (:caller, :key, :operation, :digest, :now) on conflict do nothing",
                        claim)
                .setParameter("operation", claim.operation())
                .setParameter("digest", claim.digest())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(answerBefore(claim));
    }

    /** Keeps the answer for whoever repeats the request. */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(Claim claim, FirstAnswer answer) throws JsonProcessingException {
        of(
                        "update idempotency_key set status = :status, headers = cast(:headers as jsonb), body = :body"
                                + THIS_KEY,
                        claim)
                .setParameter("status", answer.status())
                .setParameter("headers", json.writeValueAsString(answer.headers()))
                .setParameter("body", answer.body())
                .executeUpdate();
    }

    /** Gives the key back: the attempt failed and changed nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void free(Claim claim) {
        of("delete from idempotency_key" + THIS_KEY + " and status is null", claim)
                .executeUpdate();
    }

    /** Forgets the keys whose time is over. */
    @Transactional
    public int forgetOld() {
        return until(entities.createNativeQuery("delete from idempotency_key where " + OVER))
                .executeUpdate();
    }

    private FirstAnswer answerBefore(Claim claim) {
        List<?> found = of(
                        "select operation, body_digest, status, cast(headers as text), body from idempotency_key"
                                + THIS_KEY,
                        claim)
                .getResultList();
        if (found.isEmpty()) {
            throw stillRunning();
        }
        Object[] row = (Object[]) found.get(0);
        if (!claim.operation().equals(row[0]) || !Arrays.equals(claim.digest(), (byte[]) row[1])) {
            throw new DomainException(
                    CommonProblem.KEY_REUSED,
                    "This key belongs to a request with another body or address. Use a new key for a new request.");
        }
        if (row[2] == null) {
            throw stillRunning();
        }
        return new FirstAnswer((Integer) row[2], headers((String) row[3]), (byte[]) row[4]);
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException weWroteIt) {
            throw new IllegalStateException(weWroteIt);
        }
    }

    private static DomainException stillRunning() {
        return new DomainException(
                CommonProblem.KEY_IN_PROGRESS, "Its answer is not known yet. Ask again in a few seconds.");
    }

    private Query of(String sql, Claim claim) {
        return entities.createNativeQuery(sql)
                .setParameter("caller", claim.caller())
                .setParameter("key", claim.key());
    }

    private Query until(Query query) {
        return query.setParameter("kept", clock.instant().minus(KEPT))
                .setParameter("givenUp", clock.instant().minus(GIVEN_UP));
    }
}

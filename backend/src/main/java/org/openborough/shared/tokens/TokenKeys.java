package org.openborough.shared.tokens;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The secrets that tokens are sealed with, shared by all instances through the database: the newest seals, all of them
 * verify. The first makes itself.
 */
@ApplicationScoped
class TokenKeys {

    /** How long a key seals before a new one takes its place. */
    private static final Duration SEALS_FOR = Duration.ofDays(180);

    /** How soon an instance learns of the key that another made. */
    private static final Duration FRESH = Duration.ofHours(1);

    private static final int SECRET_BYTES = 32;

    private record Known(NavigableMap<Integer, TokenKey> keys, Instant since) {}

    private final EntityManager entities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Known known = new Known(new TreeMap<>(), Instant.EPOCH);

    @Inject
    TokenKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The key that new tokens are sealed with. */
    TokenKey newest() {
        return keys().lastEntry().getValue();
    }

    Optional<TokenKey> numbered(int number) {
        return Optional.ofNullable(keys().get(number));
    }

    /** Makes a new key when the newest has sealed long enough, and forgets those whose tokens have all expired. */
    @Transactional
    void renew() {
        entities.createNativeQuery("delete from token_key where exists (select 1 from token_key newer"
                        + " where newer.number > token_key.number and newer.created_at <= :over)")
                .setParameter("over", clock.instant().minus(Tokens.LONGEST_LIFE))
                .executeUpdate();
        Object[] last =
                (Object[]) entities.createNativeQuery("select coalesce(max(number), 0), max(created_at) from token_key")
                        .getSingleResult();
        Instant since = (Instant) last[1];
        if (since != null && since.plus(SEALS_FOR).isBefore(clock.instant())) {
            add(((Number) last[0]).intValue() + 1);
        }
        reread();
    }

    private NavigableMap<Integer, TokenKey> keys() {
        Known now = known;
        boolean isFresh =
                !now.keys().isEmpty() && clock.instant().isBefore(now.since().plus(FRESH));
        return isFresh ? now.keys() : QuarkusTransaction.requiringNew().call(this::readOrBegin);
    }

    private NavigableMap<Integer, TokenKey> readOrBegin() {
        if (reread().isEmpty()) {
            add(1);
        }
        return reread();
    }

    private NavigableMap<Integer, TokenKey> reread() {
        NavigableMap<Integer, TokenKey> keys = new TreeMap<>();
        for (Object row : entities.createNativeQuery("select number, secret from token_key")
                .getResultList()) {
            Object[] key = (Object[]) row;
            int number = ((Number) key[0]).intValue();
            keys.put(number, new TokenKey(number, (byte[]) key[1]));
        }
        known = new Known(keys, clock.instant());
        return keys;
    }

    /** Of two instances that add the same number at once, the first wins and the other takes its key. */
    private void add(int number) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        entities.createNativeQuery("insert into token_key (number, secret, created_at) values (:number, :secret, :now)"
                        + " on conflict do nothing")
                .setParameter("number", number)
                .setParameter("secret", secret)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

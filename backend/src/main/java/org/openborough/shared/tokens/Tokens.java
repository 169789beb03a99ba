package org.openborough.shared.tokens;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.openborough.shared.problem.DomainException;

/**
 * Issues and accepts the tokens of links in e-mail. The page a link opens must only show a button: what a token allows
 * is done by the POST that follows, never by reading an address, which mail scanners do too.
 */
@ApplicationScoped
public class Tokens {

    /** No token may be good for longer: its key is forgotten then. */
    public static final Duration LONGEST_LIFE = Duration.ofDays(731);

    private final TokenKeys keys;
    private final EntityManager entities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Tokens(TokenKeys keys, EntityManager entities, Clock clock) {
        this.keys = keys;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Makes a token about a record, to be put into a link. Writes nothing.
     *
     * @param life how long it is good from now; at most {@link #LONGEST_LIFE}
     */
    public String issue(TokenPurpose purpose, UUID subject, Duration life) {
        if (life.compareTo(LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException("A token lives for %s at most".formatted(LONGEST_LIFE));
        }
        Token token =
                new Token(subject, random.nextLong(), clock.instant().plus(life).truncatedTo(ChronoUnit.SECONDS));
        return TokenSeal.write(token, purpose, keys.newest());
    }

    /** What a token says, as often as it is asked: for pages that show, and for what is harmless twice. */
    public Token read(TokenPurpose purpose, String text) {
        Token token = TokenSeal.keyNumber(text)
                .flatMap(keys::numbered)
                .flatMap(key -> TokenSeal.read(text, purpose, key))
                .orElseThrow(() -> new DomainException(
                        TokenProblem.LINK_NOT_VALID,
                        "Open the link from the message once more, or copy the whole of it."));
        require(!token.isExpired(clock.instant()), TokenProblem.LINK_EXPIRED, "Ask for a new one.");
        return token;
    }

    /** Uses a token up in the present transaction: of several that try, one succeeds; if it rolls back, none has. */
    @Transactional(TxType.MANDATORY)
    public Token use(TokenPurpose purpose, String text) {
        Token token = read(purpose, text);
        int used = entities.createNativeQuery("insert into used_token (subject, serial, expires_at)"
                        + " values (:subject, :serial, :expires) on conflict do nothing")
                .setParameter("subject", token.subject())
                .setParameter("serial", token.serial())
                .setParameter("expires", token.expiresAt())
                .executeUpdate();
        require(used == 1, TokenProblem.LINK_USED, "What it was sent for has been done.");
        return token;
    }

    /** Forgets the used tokens that have expired, which are refused for that already. */
    @Transactional
    void forgetExpired() {
        entities.createNativeQuery("delete from used_token where expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

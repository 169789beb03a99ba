package org.openborough.shared.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.shared.jobs.Job;

/** Renews the keys of tokens in time, and forgets what has expired. */
@ApplicationScoped
public class TokenKeeping implements Job {

    private final Tokens tokens;
    private final TokenKeys keys;

    @Inject
    TokenKeeping(Tokens tokens, TokenKeys keys) {
        this.tokens = tokens;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "keep-tokens";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        tokens.forgetExpired();
        keys.renew();
    }
}

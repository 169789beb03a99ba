package org.openborough.alerts;

import java.time.Duration;
import org.openborough.shared.tokens.TokenPurpose;
import org.openborough.shared.tokens.Tokens;

/** The links in alert messages, by what their token is good for and how long. */
enum AlertLink implements TokenPurpose {
    /** About a subscription; used once. */
    CONFIRM("alerts.confirm", Duration.ofDays(7)),

    /** About a subscriber, who can see, change and end everything with it. */
    MANAGE("alerts.manage", Duration.ofDays(30)),

    /** About a message that was sent: ends what it belonged to. A link to end mail should outlive the mail. */
    UNSUBSCRIBE("alerts.unsubscribe", Tokens.LONGEST_LIFE);

    private final String word;
    private final Duration life;

    AlertLink(String word, Duration life) {
        this.word = word;
        this.life = life;
    }

    @Override
    public String word() {
        return word;
    }

    Duration life() {
        return life;
    }
}

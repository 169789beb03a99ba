package org.openborough.petitions.signatures.counting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.openborough.shared.jobs.Job;

/**
 * Brings the counts up to the ledger. An entry leaves the waiting ones in the transaction that counts it, so it is
 * counted once whoever runs this, how often, and whatever dies meanwhile.
 */
@ApplicationScoped
public class RollUp implements Job {

    private static final int ENTRIES_AT_ONCE = 5_000;

    private final RollUpRepository counts;
    private final Clock clock;

    @Inject
    RollUp(RollUpRepository counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "count-signatures";
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(500);
    }

    @Override
    public void run() {
        int folded = ENTRIES_AT_ONCE;
        while (folded == ENTRIES_AT_ONCE) {
            folded = QuarkusTransaction.requiringNew().call(() -> counts.fold(ENTRIES_AT_ONCE, clock.instant()));
        }
    }
}

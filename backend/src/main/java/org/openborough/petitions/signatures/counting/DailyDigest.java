package org.openborough.petitions.signatures.counting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openborough.petitions.signatures.SignatureSecrets;
import org.openborough.shared.jobs.Job;

/** Signs what each petition's ledger said at the end of a day, so that nobody can tell it otherwise later. */
@ApplicationScoped
public class DailyDigest implements Job {

    /** By then whatever began before midnight has ended. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(1);

    private final DigestRepository digests;
    private final SignatureSecrets secrets;
    private final Clock clock;

    @Inject
    DailyDigest(DigestRepository digests, SignatureSecrets secrets, Clock clock) {
        this.digests = digests;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign-daily-digests";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant midnight = clock.instant().minus(AFTER_MIDNIGHT).truncatedTo(ChronoUnit.DAYS);
        digests.due(midnight).forEach(due -> QuarkusTransaction.requiringNew().run(() -> keep(due)));
    }

    private void keep(DigestStatement due) {
        digests.forEachEntry(due.petitionId(), due.day(), due::add);
        String before = digests.latest(due.petitionId()).map(Digest::statement).orElse(null);
        String statement = due.text(before, digests.total(due.petitionId(), due.day()));
        digests.keep(new Digest(due.petitionId(), due.day(), statement, seal(statement)));
    }

    private byte[] seal(String statement) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(secrets.digest().secret())));
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

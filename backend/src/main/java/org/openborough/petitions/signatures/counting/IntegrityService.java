package org.openborough.petitions.signatures.counting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.openborough.petitions.signatures.SignatureProblem;
import org.openborough.petitions.signatures.SignatureSecrets;
import org.openborough.petitions.signatures.SigningTermsRegister;
import org.openborough.shared.problem.DomainException;

/** Shows that the count of a petition is right (PET-07). */
@ApplicationScoped
public class IntegrityService {

    /** A recount reads every entry of a petition: what is asked for again soon is not counted again. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** A count is big work: only so many petitions' are remembered. */
    private static final long PETITIONS_KEPT = 1_000;

    private static final int LARGE = 10_000;

    private final IntegrityRepository integrity;
    private final DigestRepository digests;
    private final SigningTermsRegister petitions;
    private final SignatureSecrets secrets;
    private final Cache<UUID, Integrity> recent = Caffeine.newBuilder()
            .maximumSize(PETITIONS_KEPT)
            .expireAfterWrite(FRESH)
            .build();

    @Inject
    IntegrityService(
            IntegrityRepository integrity,
            DigestRepository digests,
            SigningTermsRegister petitions,
            SignatureSecrets secrets) {
        this.integrity = integrity;
        this.digests = digests;
        this.petitions = petitions;
        this.secrets = secrets;
    }

    /** Counts a petition anew; a large one at most every ten seconds. */
    public Integrity of(UUID petitionId) {
        Integrity kept = recent.getIfPresent(petitionId);
        if (kept != null) {
            return kept;
        }
        Integrity counted = count(petitionId);
        if (counted.recount().ledger() > LARGE) {
            recent.put(petitionId, counted);
        }
        return counted;
    }

    /** The public part of the key that statements are signed with: X.509 SubjectPublicKeyInfo of Ed25519. */
    public byte[] publicKey() {
        return secrets.digest().publicKey();
    }

    private Integrity count(UUID petitionId) {
        petitions.find(petitionId).orElseThrow(() -> new DomainException(SignatureProblem.NO_PETITION_TO_SIGN));
        return new Integrity(
                petitionId,
                integrity.recount(petitionId).orElse(new Recount(petitionId, 0, 0, 0, 0, 0, 0)),
                integrity.told(petitionId),
                integrity.lastRecount(petitionId).orElse(null),
                digests.latest(petitionId).orElse(null));
    }
}

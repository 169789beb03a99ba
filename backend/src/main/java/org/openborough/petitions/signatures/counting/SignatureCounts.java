package org.openborough.petitions.signatures.counting;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.signatures.SignatureProblem;
import org.openborough.petitions.signatures.SigningTermsRegister;
import org.openborough.shared.problem.DomainException;

/** The counts that everybody may read. */
@ApplicationScoped
public class SignatureCounts {

    /** A widget on many pages asks again and again; the count is at most this much older than the roll-up. */
    private static final Duration FRESH = Duration.ofMillis(500);

    private static final long PETITIONS_KEPT = 10_000;
    private static final Set<PetitionState> HIDDEN =
            EnumSet.of(PetitionState.DRAFT, PetitionState.CONFIRMED, PetitionState.TAKEN_DOWN);

    private final SigningTermsRegister petitions;
    private final CountRepository counts;
    private final ManagedExecutor workers;
    private final AsyncCache<UUID, SignatureCount> recent = Caffeine.newBuilder()
            .maximumSize(PETITIONS_KEPT)
            .expireAfterWrite(FRESH)
            .buildAsync();

    @Inject
    SignatureCounts(SigningTermsRegister petitions, CountRepository counts, ManagedExecutor workers) {
        this.petitions = petitions;
        this.counts = counts;
        this.workers = workers;
    }

    /** The present count; of all who ask at once, one has it read. */
    public CompletableFuture<SignatureCount> count(UUID petitionId) {
        return recent.get(petitionId, (id, executor) -> CompletableFuture.supplyAsync(() -> read(id), workers));
    }

    public AreaCounts byArea(UUID petitionId) {
        requireShown(petitionId);
        return new AreaCounts(
                SmallNumbers.hide(counts.byWard(petitionId)), counts.inArea(petitionId), counts.outOfArea(petitionId));
    }

    /** Hour by hour in Coordinated Universal Time; hours without a change are left out. */
    public List<HourCount> byHour(UUID petitionId) {
        requireShown(petitionId);
        return counts.byHour(petitionId);
    }

    private SignatureCount read(UUID petitionId) {
        requireShown(petitionId);
        return counts.count(petitionId).orElse(new SignatureCount(petitionId, 0, 0, null));
    }

    private void requireShown(UUID petitionId) {
        petitions
                .find(petitionId)
                .filter(petition -> !HIDDEN.contains(petition.state()))
                .orElseThrow(() -> new DomainException(SignatureProblem.NO_PETITION_TO_SIGN));
    }
}

package org.openborough.petitions.signatures.abuse;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.signatures.SignatureProblem;
import org.openborough.petitions.signatures.SigningTermsRegister;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;

/** Taking signatures out together, after a look at how many they are, and putting them back. */
@ApplicationScoped
public class InvalidationService {

    private final InvalidationRepository invalidations;
    private final SigningTermsRegister petitions;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    InvalidationService(
            InvalidationRepository invalidations, SigningTermsRegister petitions, AuditTrail trail, Clock clock) {
        this.invalidations = invalidations;
        this.petitions = petitions;
        this.trail = trail;
        this.clock = clock;
    }

    public Page<Invalidation> list(UUID petitionId, PageRequest request) {
        return invalidations.ofPetition(petitionId, request);
    }

    public Invalidation get(UUID id) {
        return found(invalidations.findByIdOptional(id), "invalidation", id);
    }

    /** How many signatures a choice would take out; changes nothing. */
    public int count(UUID petitionId, Choice choice) {
        requirePetition(petitionId);
        return invalidations.chosen(petitionId, choice).size();
    }

    /** Takes out what is chosen, if it is still as many as the officer has seen. */
    @Transactional
    public Invalidation invalidate(UUID petitionId, Choice choice, String reason, int expected) {
        requirePetition(petitionId);
        List<UUID> chosen = invalidations.chosen(petitionId, choice);
        requireAsMany(chosen.size(), expected);
        trail.say("invalidated", reason);
        Invalidation invalidation = new Invalidation(petitionId, choice, reason, chosen.size());
        invalidations.persistAndFlush(invalidation);
        requireAsMany(invalidations.invalidate(invalidation, chosen, clock.instant()), expected);
        return invalidation;
    }

    /** Puts back what was taken out, by entries of its own. */
    @Transactional
    public Invalidation undo(UUID id, long version) {
        Invalidation invalidation = get(id);
        invalidation.requireVersion(version);
        trail.say("undone", null);
        invalidation.undo(clock.instant());
        invalidations.reinstate(invalidation, clock.instant());
        invalidations.flush();
        return invalidation;
    }

    private static void requireAsMany(int found, int expected) {
        require(
                found == expected && found > 0,
                AbuseProblem.ANOTHER_NUMBER_OF_SIGNATURES,
                "It takes in %d now, not %d. Count again and decide anew.".formatted(found, expected));
    }

    private void requirePetition(UUID petitionId) {
        petitions.find(petitionId).orElseThrow(() -> new DomainException(SignatureProblem.NO_PETITION_TO_SIGN));
    }
}

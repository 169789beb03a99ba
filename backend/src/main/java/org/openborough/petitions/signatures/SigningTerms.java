package org.openborough.petitions.signatures;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.schemes.rules.SigningRules;
import org.openborough.shared.problem.Faults;

/**
 * On what terms a petition can be signed: its state and the rules of its own scheme.
 *
 * @param closesAt first moment after its last day; null as long as that is not set
 */
public record SigningTerms(
        UUID petitionId,
        String reference,
        String title,
        PetitionKind kind,
        PetitionState state,
        Instant closesAt,
        SigningRules rules) {

    /** Links of petitions without a last day. */
    private static final Duration GATHERING = Duration.ofDays(365);

    /** For how long after the end of confirming a link still lets a signer see and erase. */
    private static final Duration AFTERWARDS = Duration.ofDays(180);

    /** States in which what was asked for before can still be confirmed. */
    private static final Set<PetitionState> CONFIRMING = Set.of(
            PetitionState.GATHERING,
            PetitionState.IN_MODERATION,
            PetitionState.OPEN,
            PetitionState.CLOSED,
            PetitionState.ACKNOWLEDGED,
            PetitionState.IN_HAND);

    public boolean acceptsSignatures(Instant now) {
        return state.acceptsSignatures() && (closesAt == null || now.isBefore(closesAt));
    }

    /** Signatures asked for in time are confirmed for some hours after closing (24 in the presets). */
    public boolean acceptsConfirmations(Instant now) {
        return CONFIRMING.contains(state) && (closesAt == null || now.isBefore(confirmedUntil()));
    }

    public Instant confirmedUntil() {
        return closesAt.plus(Duration.ofHours(rules.confirmationGraceHours()));
    }

    /** How long the link in a signer's message is good. */
    public Duration lifeOfLink(Instant now) {
        return closesAt == null
                ? GATHERING
                : Duration.between(now, confirmedUntil()).plus(AFTERWARDS);
    }

    /** Only local electors may petition for a referendum on how the council is governed. */
    public boolean asksElectorsOnly() {
        return kind == PetitionKind.GOVERNANCE;
    }

    /** Refuses who may not sign by their own word. */
    public void requireMaySign(SignerBasis basis, boolean isElector, boolean isOldEnough) {
        Faults faults = new Faults()
                .addIf(
                        !rules.basis().contains(basis),
                        "/basis",
                        "basis-not-accepted",
                        "This petition's scheme does not take signatures on this basis.")
                .addIf(
                        rules.minimumAge() != null && !isOldEnough,
                        "/isOldEnough",
                        "too-young",
                        "Who signs says to be at least %s years old.".formatted(rules.minimumAge()));
        if (asksElectorsOnly()) {
            faults.addIf(!isElector, "/isElector", "electors-only", "Only electors of the area sign this petition.")
                    .addIf(
                            basis != SignerBasis.LIVE,
                            "/basis",
                            "electors-only",
                            "Electors sign with the postcode where they live.");
        }
        faults.throwIfAny(SignatureProblem.UNSOUND_SIGNATURE);
    }
}

package org.openborough.petitions.signatures.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.SignatureState;
import org.openborough.petitions.signatures.Signer;
import org.openborough.petitions.signatures.SignerKeys;
import org.openborough.petitions.signatures.SigningTerms;

class RequestJudgeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final byte[] SECRET = new byte[32];
    private static final RequestJudge JUDGE = new RequestJudge(Set.of("throwaway.example"), 20);
    private static final Signer RESIDENT = Signer.of("A Resident", "resident@example.org", "ZZ1 1AA", SignerBasis.LIVE);
    private static final Signer PARTNER =
            Signer.of("Another Resident", "resident@example.org", "ZZ1 1AA", SignerBasis.LIVE);

    @Test
    void letsANewPersonSign() {
        assertThat(judged(RESIDENT)).isEqualTo(Verdict.SIGN);
    }

    @Test
    void sendsTheMessageOnceMoreToWhoHasNotConfirmed() {
        assertThat(judged(RESIDENT, known(RESIDENT, SignatureState.PENDING, 1))).isEqualTo(Verdict.REMIND);
    }

    @Test
    void tellsWhoHasSignedAlready() {
        assertThat(judged(RESIDENT, known(RESIDENT, SignatureState.CONFIRMED, 1)))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void whoseSignatureWasInvalidatedDoesNotSignAgain() {
        assertThat(judged(RESIDENT, known(RESIDENT, SignatureState.INVALIDATED, 1)))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void whoWithdrewMaySignAgain() {
        assertThat(judged(RESIDENT, known(RESIDENT, SignatureState.WITHDRAWN, 1)))
                .isEqualTo(Verdict.SIGN);
    }

    @Test
    void twoOfOneHouseholdShareAnAddress() {
        assertThat(judged(PARTNER, known(RESIDENT, SignatureState.CONFIRMED, 1)))
                .isEqualTo(Verdict.SIGN);
    }

    @Test
    void aThirdDoesNot() {
        Signer third = Signer.of("A Third Resident", "resident@example.org", "ZZ1 1AA", SignerBasis.LIVE);

        assertThat(judged(
                        third,
                        known(RESIDENT, SignatureState.CONFIRMED, 1),
                        known(PARTNER, SignatureState.CONFIRMED, 1)))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void anotherNameFromAnotherPostcodeIsTheSamePerson() {
        Signer elsewhere = Signer.of("Another Resident", "resident@example.org", "ZZ1 2BB", SignerBasis.LIVE);

        assertThat(judged(elsewhere, known(RESIDENT, SignatureState.CONFIRMED, 1)))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void somebodyElsesRequestDoesNotStandInTheWayOfTheOwnersOwn() {
        Signer impostor = Signer.of("An Impostor", "resident@example.org", "ZZ1 2BB", SignerBasis.LIVE);

        assertThat(judged(RESIDENT, known(impostor, SignatureState.PENDING, 1))).isEqualTo(Verdict.SIGN);
    }

    @Test
    void whoPressesTwiceGetsOneMessage() {
        KnownSigner justNow = new KnownSigner(
                UUID.randomUUID(),
                "resident@example.org",
                SignatureState.PENDING,
                keys(RESIDENT).name(),
                "ZZ1 1AA",
                1,
                NOW.minusSeconds(60));

        assertThat(judged(RESIDENT, justNow)).isEqualTo(Verdict.JUST_ANSWERED);
    }

    @Test
    void nobodyIsFloodedWithMessages() {
        assertThat(judged(RESIDENT, known(RESIDENT, SignatureState.PENDING, 5))).isEqualTo(Verdict.TOO_MANY_MESSAGES);
        assertThat(JUDGE.judge(
                        request(RESIDENT, false, false), keys(RESIDENT), terms(PetitionState.OPEN), List.of(), 20, NOW))
                .isEqualTo(Verdict.TOO_MANY_MESSAGES);
    }

    @Test
    void answersNobodyFromABlockedNetworkOrDomain() {
        assertThat(JUDGE.judge(
                        request(RESIDENT, true, false), keys(RESIDENT), terms(PetitionState.OPEN), List.of(), 0, NOW))
                .isEqualTo(Verdict.BLOCKED_NETWORK);
        assertThat(JUDGE.judge(
                        request(RESIDENT, false, true), keys(RESIDENT), terms(PetitionState.OPEN), List.of(), 0, NOW))
                .isEqualTo(Verdict.BLOCKED_DOMAIN);
    }

    @Test
    void answersNoAddressThatIsThrownAway() {
        Signer subdomain = Signer.of("A Resident", "x@mail.throwaway.example", "ZZ1 1AA", SignerBasis.LIVE);
        Signer other = Signer.of("A Resident", "x@notthrowaway.example", "ZZ1 1AA", SignerBasis.LIVE);

        assertThat(judged(subdomain)).isEqualTo(Verdict.DISPOSABLE_ADDRESS);
        assertThat(judged(other)).isEqualTo(Verdict.SIGN);
    }

    @Test
    void nothingIsSentForAPetitionThatWasTakenDownMeanwhile() {
        assertThat(JUDGE.judge(
                        request(RESIDENT, false, false),
                        keys(RESIDENT),
                        terms(PetitionState.TAKEN_DOWN),
                        List.of(),
                        0,
                        NOW))
                .isEqualTo(Verdict.PETITION_GONE);
    }

    private static Verdict judged(Signer signer, KnownSigner... known) {
        return JUDGE.judge(
                request(signer, false, false), keys(signer), terms(PetitionState.OPEN), List.of(known), 0, NOW);
    }

    private static KnownSigner known(Signer signer, SignatureState state, int messages) {
        return new KnownSigner(
                UUID.randomUUID(),
                signer.email().text(),
                state,
                keys(signer).name(),
                signer.postcode(),
                messages,
                NOW.minus(Duration.ofHours(1)));
    }

    private static SignerKeys keys(Signer signer) {
        return SignerKeys.of(signer, SECRET);
    }

    private static SigningRequest request(Signer signer, boolean networkBlocked, boolean domainBlocked) {
        return new SigningRequest(
                UUID.randomUUID(), NOW, signer, true, null, null, true, false, networkBlocked, domainBlocked);
    }

    private static Optional<SigningTerms> terms(PetitionState state) {
        return Optional.of(new SigningTerms(
                UUID.randomUUID(),
                "EP-2026-0007",
                "Reopen the lido",
                PetitionKind.ORDINARY,
                state,
                null,
                SchemePreset.ENGLAND_VOLUNTARY.rules().signing()));
    }
}

package org.openborough.petitions.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.openborough.support.Refusals.faultsOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.schemes.rules.SigningRules;

class SigningTermsTest {

    private static final Instant CLOSES = Instant.parse("2026-11-30T00:00:00Z");

    @Test
    void isSignedUntilItsLastDayHasPassed() {
        SigningTerms terms = terms(PetitionKind.ORDINARY, PetitionState.OPEN, 16);

        assertThat(terms.acceptsSignatures(CLOSES.minusMillis(1))).isTrue();
        assertThat(terms.acceptsSignatures(CLOSES)).isFalse();
    }

    @Test
    void isConfirmedUntilTheHoursOfTheSchemeHavePassed() {
        SigningTerms terms = terms(PetitionKind.ORDINARY, PetitionState.CLOSED, 16);

        assertThat(terms.acceptsConfirmations(CLOSES.plus(Duration.ofHours(24)).minusMillis(1)))
                .isTrue();
        assertThat(terms.acceptsConfirmations(CLOSES.plus(Duration.ofHours(24))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN", "TAKEN_DOWN", "DRAFT", "ROUTED", "ARCHIVED"})
    void takesNothingWhereItIsGone(PetitionState state) {
        SigningTerms terms = terms(PetitionKind.ORDINARY, state, null);

        assertThat(terms.acceptsSignatures(CLOSES.minusSeconds(1))).isFalse();
        assertThat(terms.acceptsConfirmations(CLOSES.minusSeconds(1))).isFalse();
    }

    @Test
    void asksForTheBasisAndAgeOfTheScheme() {
        SigningTerms terms = terms(PetitionKind.ORDINARY, PetitionState.OPEN, 16);

        assertThat(faultsOf(() -> terms.requireMaySign(SignerBasis.STUDY, false, false)))
                .containsExactly("/basis basis-not-accepted", "/isOldEnough too-young");
        assertThatCode(() -> terms.requireMaySign(SignerBasis.WORK, false, true))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyElectorsWhoLiveHerePetitionForAReferendum() {
        SigningTerms terms = terms(PetitionKind.GOVERNANCE, PetitionState.OPEN, null);

        assertThat(faultsOf(() -> terms.requireMaySign(SignerBasis.WORK, false, true)))
                .containsExactly("/isElector electors-only", "/basis electors-only");
        assertThatCode(() -> terms.requireMaySign(SignerBasis.LIVE, true, true)).doesNotThrowAnyException();
    }

    private static SigningTerms terms(PetitionKind kind, PetitionState state, Integer age) {
        return new SigningTerms(
                UUID.randomUUID(),
                "EP-2026-0007",
                "Reopen the lido",
                kind,
                state,
                CLOSES,
                new SigningRules(50, List.of(SignerBasis.LIVE, SignerBasis.WORK), age, 24));
    }
}

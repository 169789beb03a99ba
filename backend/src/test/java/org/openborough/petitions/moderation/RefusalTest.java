package org.openborough.petitions.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.openborough.support.Refusals.assertRefused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;

class RefusalTest {

    private static final SchemeRules RULES = SchemePreset.ENGLAND_2010_STATUTORY.rules();
    private static final RefusalTerms TERMS = new RefusalTerms("not-ours", "Rail fares.", false);

    @Test
    void countsOnceAnotherPersonConfirmsIt() {
        Refusal refusal = new Refusal(UUID.randomUUID(), TERMS, "one");

        assertRefused(() -> refusal.confirm("one", true), ModerationProblem.OWN_REFUSAL);
        refusal.confirm("two", true);

        assertThat(refusal.state()).isEqualTo(RefusalState.CONFIRMED);
    }

    @Test
    void countsAtOnceWhereTheSchemeWantsNoSecondPerson() {
        Refusal refusal = new Refusal(UUID.randomUUID(), TERMS, "one");

        refusal.confirm("one", false);

        assertThat(refusal.state()).isEqualTo(RefusalState.CONFIRMED);
    }

    @Test
    void isDecidedOnce() {
        Refusal refusal = new Refusal(UUID.randomUUID(), TERMS, "one");
        refusal.reject("one");

        assertRefused(() -> refusal.confirm("two", true), ModerationProblem.NO_REFUSAL_PROPOSED);
    }

    @Test
    void hasAGroundOfThePetitionsOwnScheme() {
        assertRefused(
                () -> new RefusalTerms("dislike", "No.", false).requireAllowed(RULES, false),
                ModerationProblem.UNKNOWN_GROUND);
    }

    @Test
    void withholdsTheWordsOnlyWhereTheGroundAllows() {
        assertRefused(
                () -> new RefusalTerms("not-ours", "No.", true).requireAllowed(RULES, false),
                ModerationProblem.TEXT_NOT_WITHHELD);
        assertThatNoException().isThrownBy(() -> new RefusalTerms("inappropriate", "It names a child.", true)
                .requireAllowed(RULES, false));
    }

    @Test
    void isNotOnAnExcludedMatterWhereSystematicFailureIsAlleged() {
        RefusalTerms planning = new RefusalTerms("planning-decision", "It is about one.", false);

        assertThatNoException().isThrownBy(() -> planning.requireAllowed(RULES, false));
        assertRefused(() -> planning.requireAllowed(RULES, true), ModerationProblem.EXCLUSION_LIFTED);
    }
}

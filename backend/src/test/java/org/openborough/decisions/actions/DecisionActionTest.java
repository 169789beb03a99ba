package org.openborough.decisions.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.support.Refusals.assertRefused;
import static org.openborough.support.Refusals.faultsOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.decisions.MinutesFixture;

class DecisionActionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final DecisionAction action = new DecisionAction(
            MinutesFixture.aDecisionOf(MinutesFixture.published()),
            new ActionDetails(ActionKind.TASK, "Open the centres.", null, DUE));

    @Test
    void isOverdueFromTheDayAfterItIsDue() {
        assertThat(action.isOverdue(DUE)).isFalse();
        assertThat(action.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsDoneIsNotOverdueAndKeepsItsEvidence() {
        action.complete(new Completion("Opened on 7 November.", "https://council.example/", null), DUE.plusDays(3));

        assertThat(action.state()).isEqualTo(ActionState.DONE);
        assertThat(action.isOverdue(DUE.plusDays(9))).isFalse();
        assertThat(action.evidence()).contains("Opened on 7 November.");
        assertThat(action.settledOn()).contains(DUE.plusDays(3));
    }

    @Test
    void whatIsSettledChangesOnlyOnceItIsOpenedAgain() {
        action.cancel("Replaced.", DUE);

        assertRefused(() -> action.complete(new Completion("Done.", null, null), DUE), DecisionsProblem.ACTION_SETTLED);
        assertRefused(() -> action.revise(action.details()), DecisionsProblem.ACTION_SETTLED);
        action.reopen();
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.evidence()).isEmpty();
    }

    @Test
    void whatIsOpenIsNotOpenedAgain() {
        assertRefused(action::reopen, DecisionsProblem.ACTION_OPEN);
    }

    @Test
    void aReportNamesTheBodyThatWantsItAndATaskDoesNot() {
        assertThat(faultsOf(() -> action.revise(new ActionDetails(ActionKind.REPORT, "Report.", null, DUE))))
                .containsExactly("/reportTo report-only");
        assertThat(faultsOf(() -> action.revise(new ActionDetails(ActionKind.TASK, "Do.", "Cabinet", DUE))))
                .containsExactly("/reportTo report-only");
    }
}

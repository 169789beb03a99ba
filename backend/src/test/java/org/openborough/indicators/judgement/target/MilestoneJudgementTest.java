package org.openborough.indicators.judgement.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneJudgementTest {

    @ParameterizedTest
    @CsvSource({
        "2010-06-30, 2010-06-30,           , 2010-07-31, GREEN",
        "2010-06-30, 2010-07-01,           , 2010-07-31, AMBER",
        "2010-06-30,           , 2010-08-01, 2010-05-01, AMBER",
        "2010-06-30,           , 2010-06-01, 2010-05-01, NOT_JUDGED",
        "2010-06-30,           ,           , 2010-06-30, NOT_JUDGED",
        "2010-06-30,           ,           , 2010-07-01, RED",
        "2010-06-30, 2010-07-05,           , 2010-07-01, RED",
        "          , 2010-07-05,           , 2010-07-31, NO_TARGET",
    })
    void judgesAMilestoneAsAtADate(
            LocalDate due, LocalDate reached, LocalDate expected, LocalDate asAt, TargetStatus status) {
        assertThat(MilestoneJudgement.of(due, reached, expected, asAt).status()).isEqualTo(status);
    }

    @Test
    void explainsWhyItIsAmber() {
        LocalDate due = LocalDate.of(2010, 6, 30);

        assertThat(MilestoneJudgement.of(due, due.plusDays(1), null, due.plusDays(9))
                        .explain()
                        .sentence())
                .isEqualTo("The milestone was reached, but late.");
    }

    @ParameterizedTest
    @CsvSource({"true, true, GREEN", "false, true, RED", "false, false, GREEN", ", true, MISSING", "true, , NO_TARGET"})
    void judgesYesAndNoAgainstTheAnswerWanted(Boolean answer, Boolean wanted, TargetStatus status) {
        YesNoJudgement judgement = YesNoJudgement.of(answer, wanted);

        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.explain().rule()).isEqualTo("yes-no-status");
    }
}

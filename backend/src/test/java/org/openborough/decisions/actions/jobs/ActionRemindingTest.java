package org.openborough.decisions.actions.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.audit.Acting;
import org.openborough.decisions.api.MinuteRequests;
import org.openborough.people.api.PeopleFixture;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class ActionRemindingTest {

    @Inject
    ActionReminding reminding;

    @Inject
    Acting acting;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final String address = "post-%s@council.example".formatted(UUID.randomUUID());
    private String post;

    @BeforeEach
    void aPostIsHeldBySomebodyWithAnAddress() {
        post = PeopleFixture.aPost();
        Response person = PeopleFixture.create(
                "/v1/people", Map.of("name", Names.unique("Illustrative person"), "email", address));
        PeopleFixture.appointed(post, person.path("id"), "acting", "2026-01-01", null);
    }

    @AfterEach
    void theClockGoesAsItDid() {
        clock.reset();
    }

    @Test
    @ActivateRequestContext
    void whoeverHoldsThePostIsRemindedOnceAWeekBeforeAndAgainOnceItIsOverdue() throws SQLException {
        acting.asJob("remind-of-actions");
        dueOn(LocalDate.now(clock).plusDays(6));

        reminding.run();
        reminding.run();
        assertThat(messages()).isEqualTo("1");

        clock.pass(Duration.ofDays(8));
        reminding.run();
        assertThat(messages()).isEqualTo("2");
        assertThat(sql.value(
                        "select subject from mail_message where recipient = '%s' order by id desc".formatted(address)))
                .startsWith("Overdue: action from");
    }

    @Test
    @ActivateRequestContext
    void nobodyIsRemindedEarlier() throws SQLException {
        acting.asJob("remind-of-actions");
        dueOn(LocalDate.now(clock).plusDays(9));

        reminding.run();

        assertThat(messages()).isEqualTo("0");
    }

    private void dueOn(LocalDate day) {
        MinuteRequests.create(
                        "/v1/decision-actions",
                        Map.of(
                                "decisionId",
                                MinuteRequests.publicDecision().path("id"),
                                "postId",
                                post,
                                "kind",
                                "task",
                                "task",
                                "Open the day centres.",
                                "due",
                                day.toString()))
                .then()
                .statusCode(201);
    }

    private String messages() throws SQLException {
        return sql.value("select count(*) from mail_message where recipient = '%s'".formatted(address));
    }
}

package org.openborough.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.TestClock;

@ServiceTest
class IdempotencyTest {

    @Inject
    NoteResource notes;

    @Inject
    IdempotencyKeys keys;

    @Inject
    TestClock clock;

    private final String key = Api.key();

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void theSameRequestGetsTheFirstAnswerAgainAndMakesNothing() {
        Response first = create("viewer", key, "one");
        Response second = create("viewer", key, "one");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(second.header("Location")).isEqualTo("/test/notes/" + first.path("id"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        create("viewer", key, "one");

        Response other = create("viewer", key, "two");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("type")).isEqualTo("/problems/key-reused");
    }

    @Test
    void keysOfDifferentCallersAreDifferentKeys() {
        Response first = create("viewer", key, "one");
        Response ofAnother = create("viewer,councillor", key, "one");

        assertThat(ofAnother.<Integer>path("run")).isGreaterThan(first.<Integer>path("run"));
    }

    @Test
    void aFailedAttemptFreesTheKey() {
        notes.runs.set(0);

        Response failed = create("viewer", key, "bad");
        Response repeated = create("viewer", key, "bad");

        assertThat(failed.statusCode()).isEqualTo(422);
        assertThat(repeated.statusCode()).isEqualTo(201);
    }

    @Test
    void aRefusedCallerLeavesNoKeyBehind() {
        assertThat(create("councillor", key, "one").statusCode()).isEqualTo(403);

        clock.pass(Duration.ofHours(2));
        assertThat(keys.forgetOld()).isZero();
    }

    @Test
    void whileTheFirstIsRunningASecondIsToldSo() throws Exception {
        notes.started = new CountDownLatch(1);
        notes.mayFinish = new CountDownLatch(1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> create("viewer", key, "slow"));
        notes.started.await();

        Response second = create("viewer", key, "slow");
        notes.mayFinish.countDown();

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("type")).isEqualTo("/problems/key-in-progress");
        assertThat(first.get().statusCode()).isEqualTo(201);
    }

    @Test
    void afterADayTheKeyIsForgotten() {
        Response first = create("viewer", key, "one");

        clock.pass(Duration.ofHours(25));
        Response nextDay = create("viewer", key, "one");

        assertThat(nextDay.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void aKeyThatIsNoStringInQuotationMarksIsRefused() {
        Response refused = create("viewer", "abc", "one");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("errors[0].parameter")).isEqualTo("Idempotency-Key");
    }

    private static Response create(String roles, String key, String text) {
        return Api.as(roles.split(","))
                .header("Idempotency-Key", key)
                .body("{\"text\": \"%s\"}".formatted(text))
                .post("/test/notes");
    }
}

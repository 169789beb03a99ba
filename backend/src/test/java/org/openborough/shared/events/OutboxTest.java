package org.openborough.shared.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;

@ServiceTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxDelivery delivery;

    @Inject
    RecordingListener listener;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final UUID resource = UUID.randomUUID();

    @AfterEach
    void asBefore() {
        clock.reset();
        listener.failing = false;
    }

    @Test
    void anEventIsToldOnceItsTransactionCommitted() {
        publish();

        delivery.run();
        delivery.run();

        assertThat(listener.of(resource)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("tests.note-made");
            assertThat(event.payload().path("text").asText()).isEqualTo("hello");
        });
    }

    @Test
    void anEventOfATransactionThatFailedIsNotTold() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish("tests.note-made", "note", resource, Map.of());
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        delivery.run();

        assertThat(listener.of(resource)).isEmpty();
    }

    @Test
    void whatCouldNotBeToldIsToldAgainLater() throws SQLException {
        publish();
        listener.failing = true;
        delivery.run();
        listener.failing = false;

        delivery.run();
        assertThat(listener.of(resource)).isEmpty();
        assertThat(sql.value("select last_error from outbox_event where resource_id = '%s'".formatted(resource)))
                .contains("not now");

        clock.pass(Duration.ofMinutes(1).plusSeconds(1));
        delivery.run();
        assertThat(listener.of(resource)).hasSize(1);
    }

    private void publish() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish("tests.note-made", "note", resource, Map.of("text", "hello")));
    }
}

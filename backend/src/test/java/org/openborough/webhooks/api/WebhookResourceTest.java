package org.openborough.webhooks.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.audit.Acting;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.people.api.PeopleFixture;
import org.openborough.shared.events.OutboxDelivery;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;
import org.openborough.support.TestClock;
import org.openborough.webhooks.jobs.WebhookDelivering;

/** Webhooks against a real receiver. */
@ServiceTest
class WebhookResourceTest {

    private static final String SCOPE = "webhooks:write";

    @Inject
    OutboxDelivery events;

    @Inject
    WebhookDelivering delivering;

    @Inject
    Acting acting;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private ReceivingServer receiver;
    private Response webhook;

    @BeforeEach
    void thereIsAReceiver() throws IOException, SQLException {
        sql.run(Sql.AS_TEST + "delete from webhook");
        events.run();
        receiver = new ReceivingServer();
        webhook = registered(administrator(), List.of());
        webhook.then().statusCode(201).body("secret", startsWith("whsec_"));
    }

    @AfterEach
    void theReceiverIsGone() {
        receiver.close();
        clock.reset();
    }

    @Nested
    class Delivering {

        @Test
        void tellsOfAnEventInFewWordsAndSigned() throws IOException, GeneralSecurityException {
            String indicator = IndicatorRequests.active(IndicatorRequests.anIndicator());

            deliver();

            ReceivingServer.Message message = receiver.messages.get(0);
            JsonNode body = new ObjectMapper().readTree(message.body());
            assertThat(body.path("type").asText()).isEqualTo("indicators.indicator-activated");
            assertThat(body.at("/data/id").asText()).isEqualTo(indicator);
            assertThat(Instant.parse(body.path("timestamp").asText())).isBefore(Instant.now());
            assertThat(message.id()).startsWith("msg_");
            assertThat(message.signature()).isEqualTo(signature(message, webhook.path("secret")));
            log().body("items.state", contains("delivered")).body("items.lastStatus", contains(204));
        }

        @Test
        void triesAgainUntilTheReceiverIsBack() {
            receiver.answering(503);
            tested();
            deliver();
            log().body("items.state", contains("queued")).body("items.lastStatus", contains(503));

            receiver.answering(200);
            deliver();
            assertThat(receiver.messages).hasSize(1);
            clock.pass(Duration.ofSeconds(10));
            deliver();

            assertThat(receiver.messages).hasSize(2);
            assertThat(receiver.messages.get(1).id())
                    .isEqualTo(receiver.messages.get(0).id());
            log().body("items.state", contains("delivered")).body("items.attempts", contains(2));
        }

        @Test
        void givesUpAfterThreeDays() {
            receiver.close();
            tested();

            for (int attempt = 0; attempt < 10; attempt++) {
                deliver();
                clock.pass(Duration.ofHours(30));
            }

            log().body("items.state", contains("failed")).body("items.attempts", contains(10));
        }

        @Test
        void endsWhenTheReceiverIsGoneForGood() {
            receiver.answering(410);
            tested();

            deliver();

            administrator().get(webhook.header("Location")).then().body("disabledReason", containsString("410"));
            clock.pass(Duration.ofHours(1));
            deliver();
            assertThat(receiver.messages).hasSize(1);
        }

        @Test
        void waitsWhileTheWebhookIsDisabled() {
            tested();
            Response disabled = changing(webhook).post(webhook.header("Location") + "/disable");

            deliver();
            assertThat(receiver.messages).isEmpty();
            changing(disabled).post(webhook.header("Location") + "/enable");
            deliver();

            assertThat(receiver.messages).hasSize(1);
        }

        @Test
        void followsNoRedirect() throws IOException {
            try (ReceivingServer elsewhere = new ReceivingServer()) {
                receiver.redirectingTo(elsewhere.url());
                tested();

                deliver();

                assertThat(elsewhere.messages).isEmpty();
                log().body("items.lastStatus", contains(302)).body("items.state", contains("queued"));
            }
        }

        @Test
        void tellsOnlyOfTheTypesAskedFor() {
            changing(webhook)
                    .contentType(MergePatch.MEDIA_TYPE)
                    .body(Map.of("eventTypes", List.of("indicators.indicator-retired")))
                    .patch(webhook.header("Location"))
                    .then()
                    .statusCode(200);
            IndicatorRequests.active(IndicatorRequests.anIndicator());

            deliver();

            assertThat(receiver.messages).isEmpty();
        }

        @Test
        void tellsAPartnerOfWhatIsPublicOrItsOwn() {
            String partner = PeopleFixture.anOrganisation();
            Map<String, Object> own = hidden();
            own.put("ownerId", partner);
            registered(client(partner), List.of());
            String theirs = IndicatorRequests.active(own);
            String others = IndicatorRequests.active(hidden());

            deliver();

            assertThat(receiver.messages.stream()
                            .filter(message -> message.body().contains(theirs)))
                    .hasSize(2);
            assertThat(receiver.messages.stream()
                            .filter(message -> message.body().contains(others)))
                    .hasSize(1);
        }

        private Map<String, Object> hidden() {
            return new HashMap<>(IndicatorRequests.anIndicatorWith("visibility", "staff"));
        }
    }

    @Nested
    class Repeating {

        @Test
        void oneDeliverySendsTheSameMessage() {
            Response sent = tested();
            deliver();

            Response read = administrator().get("/v1/webhook-deliveries/" + sent.path("id"));
            changing(read)
                    .post("/v1/webhook-deliveries/" + sent.path("id") + "/replay")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("queued"));
            deliver();

            assertThat(receiver.messages).hasSize(2);
            assertThat(receiver.messages.get(1).id())
                    .isEqualTo(receiver.messages.get(0).id());
        }

        @Test
        void sinceATimeSendsWhatHappenedThen() {
            Instant before = clock.instant();
            IndicatorRequests.active(IndicatorRequests.anIndicator());
            deliver();

            administrator()
                    .body(Map.of("since", before.toString()))
                    .post(webhook.header("Location") + "/replay")
                    .then()
                    .statusCode(202)
                    .body("repeated", equalTo(1));
            deliver();

            assertThat(receiver.messages).hasSize(2);
        }

        @Test
        void needsAnEnabledWebhook() {
            Response disabled = changing(webhook).post(webhook.header("Location") + "/disable");

            administrator()
                    .post(webhook.header("Location") + "/test")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/webhook-disabled"));
            changing(disabled)
                    .post(webhook.header("Location") + "/disable")
                    .then()
                    .statusCode(409);
            Response enabled = changing(disabled).post(webhook.header("Location") + "/enable");
            enabled.then().statusCode(200);
            changing(enabled)
                    .post(webhook.header("Location") + "/enable")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/webhook-enabled"));
        }
    }

    @Nested
    class Registering {

        @Test
        void anAddressInsideIsRefused() {
            administrator()
                    .body(Map.of("url", "https://169.254.169.254/", "eventTypes", List.of()))
                    .post("/v1/webhooks")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unsafe-address"))
                    .body("errors.pointer", contains("/url"));
        }

        @Test
        void anUnknownTypeOfEventIsRefused() {
            administrator()
                    .body(Map.of("url", receiver.url(), "eventTypes", List.of("unicorns.seen")))
                    .post("/v1/webhooks")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-event-type"));
            Api.anybody()
                    .get("/v1/event-types")
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem("indicators.values-recorded"));
        }

        @Test
        void theSecretIsToldOnceAndKeptOutOfTheTrail() throws SQLException {
            administrator().get("/v1/webhooks").then().body("items[0]", not(hasItem("secret")));
            assertThat(administrator().get(webhook.header("Location")).asString())
                    .doesNotContain("whsec_");
            assertThat(sql.value("select string_agg(after::text, '') from audit_event where resource_kind = 'webhook'"))
                    .doesNotContain("secret");
        }

        @Test
        void aNewSecretOverlapsWithTheOld() throws GeneralSecurityException {
            Response rotated = changing(webhook)
                    .body(Map.of("overlapHours", 24))
                    .post(webhook.header("Location") + "/rotate-secret");
            tested();
            deliver();

            ReceivingServer.Message message = receiver.messages.get(0);
            assertThat(message.signature().split(" "))
                    .containsExactlyInAnyOrder(
                            signature(message, rotated.path("secret")), signature(message, webhook.path("secret")));

            clock.pass(Duration.ofHours(25));
            tested();
            deliver();
            ReceivingServer.Message later = receiver.messages.get(1);
            assertThat(later.signature()).isEqualTo(signature(later, rotated.path("secret")));
        }

        @Test
        void aPartnerSeesAndChangesItsOwnOnly() {
            String partner = PeopleFixture.anOrganisation();
            Response own = registered(client(partner), List.of());

            own.then().statusCode(201);
            client(partner)
                    .get("/v1/webhooks")
                    .then()
                    .statusCode(200)
                    .body("items.organisationId", everyItem(equalTo(partner)));
            client(partner).get(webhook.header("Location")).then().statusCode(404);
            client(PeopleFixture.anOrganisation())
                    .get(own.header("Location") + "/deliveries")
                    .then()
                    .statusCode(404);
            administrator().get(own.header("Location")).then().statusCode(200);
        }

        @Test
        void aPartnerNeedsTheScope() {
            registered(
                            Api.partner(MeasuringFixture.aClientOf(PeopleFixture.anOrganisation(), "indicators:write")),
                            List.of())
                    .then()
                    .statusCode(403);
        }

        @Test
        void theLogIsGivenAsAFileToo() {
            tested();
            deliver();

            administrator()
                    .accept(TableTypes.CSV)
                    .get(webhook.header("Location") + "/deliveries")
                    .then()
                    .statusCode(200)
                    .body(containsString("webhooks.test"));
        }

        @Test
        void isUndoneByRemoving() {
            changing(webhook).delete(webhook.header("Location")).then().statusCode(204);

            administrator().get(webhook.header("Location")).then().statusCode(404);
        }
    }

    private Response registered(RequestSpecification request, List<String> types) {
        return request.body(Map.of("url", receiver.url(), "eventTypes", types)).post("/v1/webhooks");
    }

    private Response tested() {
        Response sent = administrator().post(webhook.header("Location") + "/test");
        sent.then().statusCode(201);
        return sent;
    }

    private void deliver() {
        acting.asJob(delivering.name());
        events.run();
        delivering.run();
    }

    private io.restassured.response.ValidatableResponse log() {
        return administrator()
                .get(webhook.header("Location") + "/deliveries")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification client(String organisation) {
        return Api.partner(MeasuringFixture.aClientOf(organisation, SCOPE), SCOPE);
    }

    private static RequestSpecification changing(Response read) {
        return administrator().header("If-Match", read.header("ETag"));
    }

    private static RequestSpecification administrator() {
        return Api.as(Roles.ADMINISTRATOR);
    }

    /** As a receiver works it out: with nothing of ours. */
    private static String signature(ReceivingServer.Message message, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = "%s.%d.%s".formatted(message.id(), message.timestamp(), message.body());
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}

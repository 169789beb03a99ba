package org.openborough.indicators.observations;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Rows;

/** Areas, posts and partners' clients around the recording of values, and the requests that record them. */
public final class MeasuringFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    private final Rows rows;

    public MeasuringFixture(DataSource database) {
        rows = new Rows(database);
    }

    /** An authority; gives its code. */
    public String area() {
        return area("authority", null);
    }

    /** An area within another; gives its code. */
    public String area(String kind, String parentCode) {
        String code = "T%08d".formatted(COUNT.incrementAndGet());
        rows.write(
                "insert into area (id, version, created_at, updated_at, code, name, kind, parent_id)"
                        + " values (?, 0, ?, ?, ?, ?, ?, (select id from area where code = ?))",
                UUID.randomUUID(),
                NOW,
                NOW,
                code,
                "Area " + code,
                kind,
                parentCode);
        return code;
    }

    /** Somebody who holds a post with a duty for an indicator; gives the subject of the sign-in. */
    public String holderOf(String duty, String indicatorId, String ownerId) {
        String subject = "holder-" + COUNT.incrementAndGet();
        UUID person = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        LocalDate longAgo = LocalDate.of(2008, 4, 1);
        rows.write(
                "insert into person (id, version, created_at, updated_at, subject, name, state)"
                        + " values (?, 0, ?, ?, ?, 'A person', 'linked')",
                person,
                NOW,
                NOW,
                subject);
        rows.write(
                "insert into post (id, version, created_at, updated_at, organisation_id, title, valid_from)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                post,
                NOW,
                NOW,
                UUID.fromString(ownerId),
                "Post of " + subject,
                longAgo);
        rows.write(
                "insert into post_holder (id, version, created_at, updated_at, post_id, person_id, capacity, valid_from)"
                        + " values (?, 0, ?, ?, ?, ?, 'substantive', ?)",
                UUID.randomUUID(),
                NOW,
                NOW,
                post,
                person,
                longAgo);
        rows.write(
                "insert into responsibility (id, version, created_at, updated_at, post_id, resource_kind, resource_id,"
                        + " duty, valid_from) values (?, 0, ?, ?, ?, 'indicator', ?, ?, ?)",
                UUID.randomUUID(),
                NOW,
                NOW,
                post,
                UUID.fromString(indicatorId),
                duty,
                longAgo);
        return subject;
    }

    /** A partner's client bound to an organisation; gives its id. */
    public String client(String organisationId, String... scopes) {
        String client = "client-" + COUNT.incrementAndGet();
        rows.write(
                "insert into partner_client (id, version, created_at, updated_at, client_id, organisation_id, scopes)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                NOW,
                NOW,
                client,
                UUID.fromString(organisationId),
                scopes);
        return client;
    }

    public static Map<String, Object> counts(String areaCode, String period, int numerator, int denominator) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", areaCode);
        body.put("period", period);
        body.put("numerator", numerator);
        body.put("denominator", denominator);
        return body;
    }

    public static Map<String, Object> value(String areaCode, String period, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", areaCode);
        body.put("period", period);
        body.put("value", value);
        return body;
    }

    public static Response recorded(String indicatorId, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER).body(body).post("/v1/indicators/" + indicatorId + "/observations");
    }

    /** Corrects a value that was read. */
    public static Response corrected(Response read, Map<String, Object> body) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", read.header("ETag"))
                .body(body)
                .post("/v1/observations/" + read.path("id") + "/correct");
    }
}

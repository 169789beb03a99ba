package org.openborough.alerts.api;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.support.Api;
import org.openborough.support.Sql;

/** Followers of the tests: they ask, and find the links of their messages. */
@ApplicationScoped
class AlertsFixture {

    private final Sql sql;

    @Inject
    AlertsFixture(Sql sql) {
        this.sql = sql;
    }

    static Response ask(String email, String kind, String id, String frequency) {
        return Api.anybody()
                .body(Map.of("email", email, "subjectKind", kind, "subjectId", id, "frequency", frequency))
                .post("/v1/alert-subscriptions");
    }

    static Response post(String verb, Map<String, ?> body) {
        return Api.anybody().body(body).post("/v1/alert-subscriptions/" + verb);
    }

    /** Asks and confirms; gives the subscription's id. */
    String follower(String email, String kind, String id, String frequency) throws SQLException {
        ask(email, kind, id, frequency).then().statusCode(202);
        Response confirmed = post("confirm", Map.of("token", token(email, "/alerts/confirm")));
        confirmed.then().statusCode(200);
        return confirmed.path("id");
    }

    /** The token of the link to a page in the newest message to an address. */
    String token(String email, String page) throws SQLException {
        Matcher link =
                Pattern.compile(Pattern.quote(page) + "#([A-Za-z0-9_-]+)").matcher(newest(email));
        if (!link.find()) {
            throw new AssertionError("No link to %s in: %s".formatted(page, newest(email)));
        }
        return link.group(1);
    }

    String newest(String email) throws SQLException {
        return sql.value(
                "select subject || e'\\n' || text_body from mail_message where recipient = '%s' order by id desc"
                        .formatted(email));
    }

    int messages(String email) throws SQLException {
        return Integer.parseInt(sql.value("select count(*) from mail_message where recipient = '%s'".formatted(email)));
    }
}

package org.openborough.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** A file sent again because its answer was lost makes no second import. */
@ServiceTest
class RepeatedUploadTest {

    private static final String VALUES = "indicator,area,period,value\nA,E08000014,2010/11,1\n";

    @Inject
    Sql sql;

    private final String key = Api.key();

    @AfterEach
    void noKeyIsLeftWithoutAnAnswer() throws SQLException {
        sql.run("delete from idempotency_key where status is null");
    }

    @Test
    void theSameFileUnderTheSameKeyGetsTheFirstAnswerAgain() {
        Response first = send(key, "values.csv", VALUES);
        Response second = send(key, "values.csv", VALUES);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotNull();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
    }

    @Test
    void anotherFileUnderTheSameKeyIsRefused() {
        send(key, "values.csv", VALUES);

        Response other = send(key, "values.csv", VALUES.replace(",1", ",2"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("type")).isEqualTo("/problems/key-reused");
    }

    @Test
    void anotherKindUnderTheSameKeyIsRefused() {
        send(key, "values.csv", VALUES);

        Response other = request(key)
                .multiPart("kind", "indicators")
                .multiPart("file", "values.csv", VALUES.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("type")).isEqualTo("/problems/key-reused");
    }

    @Test
    void whileTheFirstIsRunningASecondIsToldSo() throws SQLException {
        send(key, "values.csv", VALUES);
        // The moment before the answer to the first is known.
        sql.run("update idempotency_key set status = null, headers = null, body = null where key = '%s'"
                .formatted(key.replace("\"", "")));

        Response second = send(key, "values.csv", VALUES);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("type")).isEqualTo("/problems/key-in-progress");
    }

    @Test
    void aRefusedFileFreesItsKey() {
        Response refused = send(key, "values.csv", "");
        Response repeated = send(key, "values.csv", VALUES);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(repeated.statusCode()).isEqualTo(202);
    }

    private static Response send(String key, String name, String content) {
        return request(key)
                .multiPart("kind", "observations")
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");
    }

    private static io.restassured.specification.RequestSpecification request(String key) {
        return Api.as(Roles.PERFORMANCE_OFFICER)
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key);
    }
}

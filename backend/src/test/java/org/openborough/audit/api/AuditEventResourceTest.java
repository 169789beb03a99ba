package org.openborough.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class AuditEventResourceTest {

    @Inject
    Sql sql;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void threeChangesOfOneOrganisation() throws SQLException {
        sql.run(Sql.AS_TEST
                + ("insert into organisation (id, version, created_at, updated_at, name, kind)"
                                + " values ('%s', 0, '2026-01-02', '2026-01-02', 'Illustrative Trust %s', 'health')")
                        .formatted(id, id));
        sql.run(Sql.AS_TEST + "select set_config('openborough.reason', '=1+1', true);"
                + "update organisation set version = 1, is_sandbox = true where id = '%s'".formatted(id));
        sql.run(Sql.AS_TEST + "update organisation set version = 2, is_sandbox = false where id = '%s'".formatted(id));
    }

    @Test
    void anAuditorReadsTheWholeTrail() {
        Response trail = Api.as(Roles.INTERNAL_AUDITOR).get("/v1/audit-events?limit=2&count=true");

        assertThat(trail.statusCode()).isEqualTo(200);
        assertThat(trail.<List<?>>path("items")).hasSize(2);
        assertThat(trail.<Integer>path("total")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void otherStaffReadTheHistoryOfOneRecord() {
        Response history = Api.as(Roles.VIEWER).get(history());

        assertThat(history.<List<Integer>>path("items.resourceVersion")).containsExactly(2, 1, 0);
        assertThat(history.<List<String>>path("items.action")).containsExactly("changed", "changed", "created");
        assertThat(history.<Object>path("next")).isNull();
    }

    @Test
    void otherStaffDoNotReadTheWholeTrail() {
        Response refused = Api.as(Roles.VIEWER).get("/v1/audit-events?resourceKind=organisation");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/whole-trail-is-for-auditors");
    }

    @Test
    void filtersByActionActorAndTime() {
        Response filtered = Api.as(Roles.ADMINISTRATOR)
                .get(history() + "&action=created&actor=test&from=2026-01-02T03:04:05Z&to=2026-01-02T03:04:06Z");
        Response none = Api.as(Roles.ADMINISTRATOR).get(history() + "&to=2026-01-02T03:04:05Z");

        assertThat(filtered.<List<String>>path("items.action")).containsExactly("created");
        assertThat(none.<List<?>>path("items")).isEmpty();
    }

    @Nested
    class Pages {

        @Test
        void arePassedThroughByTheirLinksForwardsAndBackwards() {
            Response first = Api.as(Roles.VIEWER).get(history() + "&limit=2");
            Response second = Api.as(Roles.VIEWER).urlEncodingEnabled(false).get(link(first, "next"));
            Response back = Api.as(Roles.VIEWER).urlEncodingEnabled(false).get(link(second, "prev"));

            assertThat(first.<List<Integer>>path("items.resourceVersion")).containsExactly(2, 1);
            assertThat(second.<List<Integer>>path("items.resourceVersion")).containsExactly(0);
            assertThat(back.asString()).isEqualTo(first.asString());
            assertThat(second.headers().getValues("Link")).noneMatch(link -> link.contains("next"));
        }

        @Test
        void refuseACursorOfAnotherList() {
            Response refused = Api.as(Roles.VIEWER).get(history() + "&cursor=abc");

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.<String>path("type")).isEqualTo("/problems/unreadable-cursor");
        }
    }

    @Nested
    class Tables {

        @Test
        void haveEveryRowAndWhatWouldRunIsPrefixed() {
            Response table = Api.as(Roles.VIEWER).accept("text/csv").get(history() + "&limit=1");

            List<String> lines = table.asString().lines().toList();
            assertThat(lines).hasSize(4);
            assertThat(lines.get(0)).startsWith("id,occurredAt,actor,actorPosts,client");
            assertThat(lines.get(2)).contains("'=1+1").contains("2026-01-02T03:04:05Z");
            assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit-events.csv\"");
            assertThat(table.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        }

        @Test
        void beginWithAByteOrderMarkWhereAskedFor() {
            byte[] marked = Api.as(Roles.VIEWER)
                    .accept("text/csv")
                    .get(history() + "&bom=true")
                    .asByteArray();

            assertThat(marked).startsWith(0xEF, 0xBB, 0xBF);
        }

        @Test
        void areDescribedWhereTheyLinkTo() {
            Response table = Api.as(Roles.VIEWER).accept("text/csv").get(history());

            Response description = Api.anybody().urlEncodingEnabled(false).get(link(table, "describedby"));

            assertThat(description.contentType()).startsWith("application/csvm+json");
            assertThat(description.<String>path("url")).isEqualTo(history());
            assertThat(description.<List<String>>path("tableSchema.columns.name"))
                    .startsWith("id", "occurredAt");
            assertThat(description.<List<String>>path("tableSchema.columns.datatype"))
                    .startsWith("string", "dateTime");
        }

        @Test
        void comeAsAWorkbookToo() throws IOException {
            byte[] workbook = Api.as(Roles.VIEWER)
                    .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .get(history())
                    .asByteArray();

            try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
                List<Row> rows = read.getFirstSheet().read();
                assertThat(rows).hasSize(4);
                assertThat(rows.get(0).getCellText(0)).isEqualTo("id");
            }
        }
    }

    private String history() {
        return "/v1/audit-events?resourceKind=organisation&resourceId=" + id;
    }

    private static String link(Response response, String relation) {
        return response.headers().getValues("Link").stream()
                .filter(link -> link.contains("rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }
}

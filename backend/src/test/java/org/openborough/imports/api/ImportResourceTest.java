package org.openborough.imports.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openborough.imports.reading.WorkbookFixture;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class ImportResourceTest {

    private static final String TABLE = "Short Desc,Years,LA Number,Values\nRTA,2014-16,301,12.1\n";

    private final ImportRequests imports = ImportRequests.byStaff();

    @Nested
    class Uploads {

        @Test
        void areRecognisedInEveryEncoding() {
            imports.send("observations", "a.csv", encoded(UTF_16LE, 0xFF, 0xFE))
                    .then()
                    .body("report.encoding", equalTo("utf-16-little-endian"));
            imports.send("observations", "a.csv", encoded(UTF_8, 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF))
                    .then()
                    .body("report.notices.code", hasItem("repeated-byte-order-mark"));
            imports.send("observations", "a.csv", (TABLE + "RTA,2014-16,301,£12\n").getBytes(ISO_8859_1))
                    .then()
                    .body("report.notices.code", hasItem("windows-1252"));
        }

        @Test
        void mayHaveAPreambleAndColumnsInAnyOrder() {
            imports.send("observations", "Table 3: values\n\nValues,LA Number,Short Desc,,Years\n12,301,RTA,,2016\n")
                    .then()
                    .statusCode(202)
                    .body("report.headerRow", equalTo(3))
                    .body("report.columns.field", contains("value", "areaCode", "indicatorCode", null, "period"))
                    .body("report.questions", equalTo(List.of()));
        }

        @Test
        void raiseAQuestionWhereHeadersAreRepeated() {
            String id = imports.send("observations", "Indicator,Year,Area code,Value,Value\nRTA,2016,301,1,2\n")
                    .then()
                    .body("report.notices.code", hasItem("duplicate-header"))
                    .body("report.questions", contains("Which of the columns D, E is the value?"))
                    .extract()
                    .path("id");

            imports.call(id, "check", null).then().statusCode(409).body("type", equalTo("/problems/columns-undecided"));
        }

        @Test
        void haveRowsRejectedThatAreTooShortOrTooLong() {
            var checked = imports.checked("observations", TABLE + "RTA,2015-17\nRTA,2016-18,301,12,5,7\n");

            assertThat(imports.rows(checked.getString("id"), "rejected").getList("items.reasons.code.flatten()"))
                    .contains("too-few-cells", "too-many-cells");
        }

        @Test
        void areNamedWithoutTheirPath() {
            imports.send("observations", "C:\\Users\\officer\\values.csv", TABLE.getBytes(UTF_8))
                    .then()
                    .body("fileName", equalTo("values.csv"));
        }

        private byte[] encoded(Charset charset, int... mark) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int octet : mark) {
                bytes.write(octet);
            }
            bytes.writeBytes(TABLE.getBytes(charset));
            return bytes.toByteArray();
        }
    }

    @Nested
    class Refuses {

        @Test
        void aPictureNamedAsATable() {
            byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

            imports.send("observations", "values.csv", png)
                    .then()
                    .statusCode(415)
                    .body("type", equalTo("/problems/not-a-table"));
        }

        @Test
        void aWorkbookThatUnpacksToFarMoreThanItsSize() {
            byte[] bomb = WorkbookFixture.aWorkbook()
                    .withRows("<row><c><v>1</v></c></row>".repeat(2_000_000))
                    .build();

            imports.send("observations", "values.xlsx", bomb)
                    .then()
                    .statusCode(413)
                    .body("type", equalTo("/problems/file-too-large"));
        }

        @Test
        void unknownKindsOptionsAndColumns() {
            imports.send("spells", TABLE).then().statusCode(422).body("type", equalTo("/problems/unknown-kind"));
            Api.as(Roles.ADMINISTRATOR)
                    .contentType("multipart/form-data")
                    .multiPart("kind", "observations")
                    .multiPart("options", "{\"bareYear\":\"sometime\",\"colour\":\"red\"}")
                    .multiPart("file", "a.csv", TABLE.getBytes(UTF_8))
                    .post("/v1/imports")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/options/bareYear", "/options/colour"));
            String id = imports.send("observations", TABLE).path("id");
            imports.decide(id, Map.of("ZZ", "value", "A", "spell"), null)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItems("unknown-column", "unknown-field", "field-missing"));
        }

        @Test
        void whoeverMayNotImport() {
            Api.anybody().get("/v1/imports").then().statusCode(401);
            ImportRequests.by(() -> Api.as(Roles.COUNCILLOR))
                    .send("observations", TABLE)
                    .then()
                    .statusCode(403);
            imports.get(UUID.randomUUID().toString()).then().statusCode(404);
        }

        @Test
        void aVersionThatIsNotThePresentOne() {
            String id = imports.send("observations", TABLE).path("id");

            Api.as(Roles.PERFORMANCE_OFFICER)
                    .post("/v1/imports/" + id + "/check")
                    .then()
                    .statusCode(428);
            Api.as(Roles.PERFORMANCE_OFFICER)
                    .header("If-Match", "\"99.0000000000000000\"")
                    .post("/v1/imports/" + id + "/check")
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void readsAnotherRowAsTheHeaderWhereAPersonSaysSo() {
        String file = "Year to date,All,Wards,Figures\nShort Desc,Years,LA Number,Values\nRTA,2014-16,301,12.1\n";
        String id = imports.send("observations", file).path("id");

        Response chosen = imports.chooseTable(id, Map.of("headerRow", 2));

        chosen.then()
                .statusCode(200)
                .body("report.headerRow", equalTo(2))
                .body("report.columns.header", hasItems("Short Desc", "Values"));
        imports.chooseTable(id, Map.of("headerRow", 150))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void readsAnotherSheetWhereAPersonSaysSo() throws IOException {
        Response sent = imports.send("observations", "book.xlsx", WorkbookFixture.ofTwoSheets("Cover", "Figures"));
        String id = sent.path("id");
        sent.then().body("report.sheet", equalTo("Cover")).body("report.sheets", contains("Cover", "Figures"));

        imports.chooseTable(id, Map.of("sheet", "Figures"))
                .then()
                .statusCode(200)
                .body("report.sheet", equalTo("Figures"))
                .body("state", equalTo("inspected"));
        imports.chooseTable(id, Map.of("sheet", "Nowhere")).then().statusCode(422);
    }

    @Test
    void takesInAFileOfAHundredMegabytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        byte[] line = ("RTA,2014-16,301,12.1," + "x".repeat(1000) + "\n").getBytes(UTF_8);
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            to.write("Short Desc,Years,LA Number,Values,Remark\n".getBytes(UTF_8));
            for (long size = 0; size < 100L * 1024 * 1024; size += line.length) {
                to.write(line);
            }
        }

        String id = imports.send("observations", file, "{}")
                .then()
                .statusCode(202)
                .body("fileSize", greaterThan(100 * 1024 * 1024))
                .extract()
                .path("id");

        imports.call(id, "cancel", null).then().statusCode(200).body("state", equalTo("cancelled"));
    }

    @Test
    void keepsNothingOfAFileWhoseConnectionWasLost() throws IOException {
        String name = UUID.randomUUID() + ".csv";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = "POST /v1/imports HTTP/1.1\r\nHost: localhost\r\n"
                    + "X-Test-Identity: subject=s;name=n;role=performance-officer\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nobservations\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + TABLE;
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().flush();
        }

        Api.as(Roles.PERFORMANCE_OFFICER)
                .queryParam("limit", 200)
                .get("/v1/imports")
                .then()
                .statusCode(200)
                .body("items.fileName", not(hasItem(name)));
    }

    @Test
    void saysWhoSentAFileByPostOrRole() {
        String id = imports.send("observations", TABLE).path("id");

        Api.as(Roles.PERFORMANCE_OFFICER)
                .queryParam("limit", 200)
                .get("/v1/imports")
                .then()
                .body("items.find { it.id == '" + id + "' }.sentBy", equalTo("Performance officer"));
    }

    @Test
    void remembersWhatColumnsAre() {
        String header = "Kennzahl %s,Zeit,Ort,Wert\n".formatted(UUID.randomUUID());
        String id = imports.send("observations", header + "RTA,2016,301,1\n").path("id");
        imports.decide(id, Map.of("A", "indicatorCode", "B", "period", "C", "areaCode", "D", "value"), header.strip())
                .then()
                .statusCode(200)
                .body("report.columns[0].basis", equalTo("decided"));

        imports.send("observations", header + "RTA,2017,301,1\n")
                .then()
                .body("report.columns.basis", contains("saved", "saved", "saved", "saved"))
                .body("report.questions", equalTo(List.of()));

        var saved = Api.as(Roles.PERFORMANCE_OFFICER)
                .queryParam("kind", "observations")
                .get("/v1/column-mappings");
        String mapping = saved.jsonPath().getString("items.find { it.name == '%s' }.id".formatted(header.strip()));
        String tag = Api.as(Roles.PERFORMANCE_OFFICER)
                .get("/v1/column-mappings/" + mapping)
                .header("ETag");
        Api.as(Roles.PERFORMANCE_OFFICER)
                .header("If-Match", tag)
                .delete("/v1/column-mappings/" + mapping)
                .then()
                .statusCode(204);
    }

    @Test
    void tellsWhatFilesCanBeAbout() {
        Api.as(Roles.ADMINISTRATOR)
                .get("/v1/import-kinds")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("observations"))
                .body(
                        "items.find { it.name == 'observations' }.fields.name",
                        hasItems("indicatorCode", "period", "value"));
    }
}

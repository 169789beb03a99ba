package org.openborough.petitions.signatures.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.post;
import static org.openborough.petitions.signatures.Signing.resident;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.signatures.PetitionsToSign;
import org.openborough.petitions.signatures.Signing;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** Signatures that come on paper (PET-07). */
@ServiceTest
class PaperBatchTest {

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    Sql sql;

    private UUID petition;

    @BeforeEach
    void aPetitionIsOpen() throws SQLException {
        petition = petitions.open();
    }

    @Test
    void aHundredAndTwentyLinesWithSevenRejected() throws SQLException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 1; i <= 113; i++) {
            lines.add(line(i % 60, "Illustrative Signer " + (char) ('A' + i % 26) + "x".repeat(1 + i / 26)));
        }
        List<Map<String, Object>> first = numbered(lines.subList(0, 60));
        List<Map<String, Object>> second = new ArrayList<>(lines.subList(60, 113));
        for (int i = 0; i < 7; i++) {
            second.add(rejected("illegible"));
        }

        Response batch = entered(sheet(1, "a1", first), sheet(2, "a2", numbered(second)));

        batch.then()
                .statusCode(201)
                .body("accepted", equalTo(113))
                .body("rejected", equalTo(7))
                .body("sheets", equalTo(2));
        signing.count();
        Api.anybody()
                .get("/v1/petitions/" + petition + "/signature-count")
                .then()
                .body("paper", equalTo(113))
                .body("total", equalTo(113));
        Api.anybody().get("/v1/petitions/" + petition + "/area-counts").then().body("inArea.live", equalTo(113));
    }

    @Test
    void aPersonIsCountedOnceWhateverTheWay() throws SQLException {
        signing.confirmed(petition, resident(anAddress()));

        entered(sheet(
                        1,
                        "b1",
                        List.of(line(1, "ILLUSTRATIVE resident"), line(2, "Paper Signer"), line(3, "Paper  Signer"))))
                .then()
                .statusCode(201)
                .body("lines.rejection", contains("signed-electronically", null, "signed-on-paper"));
    }

    @Test
    void whoSignedOnPaperDoesNotConfirmElectronically() throws SQLException {
        String token = signing.signed(petition, resident(anAddress()));
        entered(sheet(1, "c1", List.of(line(1, "Illustrative Resident"))))
                .then()
                .statusCode(201);

        post("confirm", token).then().statusCode(409).body("type", equalTo("/problems/already-signed"));
    }

    @Test
    void aSheetEnteredTwiceIsRefusedWhole() throws SQLException {
        entered(sheet(1, "d1", List.of(line(1, "Paper Signer")))).then().statusCode(201);

        entered(sheet(1, "d2", List.of(line(1, "Another Signer"))), sheet(2, "d1", List.of(line(1, "A Third Signer"))))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sheet-entered-already"));
        signing.count();
        assertThat(signing.counted(petition)).isEqualTo("1");
    }

    @Test
    void everyLineSaysWhyItIsRejected() {
        Map<String, Object> noWard = line(4, "Fourth Signer");
        noWard.put("postcode", PetitionsToSign.NEW_POSTCODE);
        Map<String, Object> chosen = line(5, "Fifth Signer");
        chosen.put("postcode", PetitionsToSign.NEW_POSTCODE);
        chosen.put("wardCode", PetitionsToSign.WARD);
        Map<String, Object> halfTyped = line(3, "Third Signer");
        halfTyped.put("postcode", "PR8");

        entered(sheet(1, "e1", List.of(line(1, "www.prize"), line(2, "Second Signer"), halfTyped, noWard, chosen)))
                .then()
                .body("lines.rejection", contains("not-a-name", null, "not-a-postcode", "ward-unknown", null));
    }

    @Test
    void namesAreNotInTheAnswers() throws SQLException {
        Response batch = entered(sheet(1, "f1", List.of(line(1, "Paper Signer"))));

        assertThat(officer().get("/v1/paper-batches/" + batch.path("id")).asString())
                .doesNotContain("Paper Signer");
        officer()
                .get("/v1/petitions/" + petition + "/paper-batches")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(batch.<String>path("id")));
    }

    @Test
    void sheetsAndLinesHaveNumbersOfTheirOwn() {
        entered(
                        sheet(1, "g1", List.of(line(1, "Paper Signer"), line(1, "Another Signer"))),
                        sheet(1, "g1", List.of(line(1, "A Third Signer"))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("repeated-number", "repeated-number", "repeated-scan"));
    }

    @Test
    void aPetitionThatIsGoneTakesNoPaper() throws SQLException {
        petitions.move(petition, "taken-down");

        entered(sheet(1, "h1", List.of(line(1, "Paper Signer"))))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-paper-taken"));
    }

    @Test
    void theDatabaseKeepsWhatWasEntered() throws SQLException {
        Response batch = entered(sheet(1, "k1", List.of(line(1, "Paper Signer"))));
        batch.then().body("lines[0].rejection", nullValue());

        assertThat(sql.value(
                        "select count(*) from paper_line where batch_id = '%s'".formatted(batch.<String>path("id"))))
                .isEqualTo("1");
    }

    private Response entered(Map<String, Object> one, Map<String, Object> other) {
        return entered(List.of(one, other));
    }

    private Response entered(Map<String, Object> sheet) {
        return entered(List.of(sheet));
    }

    private Response entered(List<Map<String, Object>> sheets) {
        return officer()
                .body(Map.of("receivedOn", "2026-01-05", "receivedBy", "Democratic Services Officer", "sheets", sheets))
                .post("/v1/petitions/" + petition + "/paper-batches");
    }

    /** @param scan two characters that stand for the scan */
    private static Map<String, Object> sheet(int number, String scan, List<Map<String, Object>> lines) {
        return Map.of("number", number, "scanHash", hash(scan), "lines", lines);
    }

    private static String hash(String scan) {
        return "0".repeat(60) + "%04x".formatted(scan.hashCode() & 0xFFFF);
    }

    private static List<Map<String, Object>> numbered(List<Map<String, Object>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).put("number", i + 1);
        }
        return lines;
    }

    private static Map<String, Object> line(int number, String name) {
        Map<String, Object> line = new HashMap<>();
        line.put("number", number);
        line.put("name", name);
        line.put("postcode", PetitionsToSign.POSTCODE);
        line.put("basis", "live");
        return line;
    }

    private static Map<String, Object> rejected(String why) {
        Map<String, Object> line = new HashMap<>();
        line.put("basis", "live");
        line.put("rejection", why);
        return line;
    }

    private static RequestSpecification officer() {
        return Api.as(Roles.PETITIONS_OFFICER);
    }
}

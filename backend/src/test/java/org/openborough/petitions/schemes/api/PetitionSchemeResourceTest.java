package org.openborough.petitions.schemes.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.openborough.petitions.schemes.api.PetitionSchemeRequests.change;
import static org.openborough.petitions.schemes.api.PetitionSchemeRequests.draft;
import static org.openborough.petitions.schemes.api.PetitionSchemeRequests.patch;
import static org.openborough.petitions.schemes.api.PetitionSchemeRequests.publish;
import static org.openborough.petitions.schemes.api.PetitionSchemeRequests.read;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class PetitionSchemeResourceTest {

    @Inject
    Sql sql;

    @BeforeEach
    void theCouncilsPopulationIsKnown() throws SQLException {
        sql.run(Sql.AS_TEST + PetitionSchemeRequests.COUNCIL);
    }

    @Test
    void showsThePresetsWithTheirRules() {
        Api.anybody()
                .get("/v1/petition-scheme-presets")
                .then()
                .statusCode(200)
                .body("items.preset", hasItems("england-2010-statutory", "england-voluntary", "wales-2021"))
                .body("items[0].rules.thresholds.officerEvidence", equalTo(750));
    }

    @Test
    void keepsADraftFromThePublic() {
        Object id = draft().path("id");

        Api.anybody()
                .get("/v1/petition-schemes/" + id)
                .then()
                .statusCode(404)
                .body("type", endsWith("/no-such-scheme"));
        Api.anybody().get("/v1/petition-schemes").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void allowsOneDraftAtATime() {
        draft();

        Api.as(Roles.PETITIONS_OFFICER)
                .body(Map.of("name", "Another", "preset", "wales-2021"))
                .post("/v1/petition-schemes")
                .then()
                .statusCode(409)
                .body("type", endsWith("/draft-scheme-exists"));
    }

    @Test
    void changesARuleOfADraft() {
        patch(draft(), Map.of("rules", Map.of("signing", Map.of("minimumSignatures", 75))))
                .then()
                .statusCode(200)
                .body("rules.signing.minimumSignatures", equalTo(75))
                .body("rules.signing.basis", hasSize(3));
    }

    @Test
    void namesEveryRuleThatCannotBe() {
        patch(draft(), Map.of("rules", Map.of("duration", Map.of("maximumMonths", 99), "signing", Map.of("basis", 1))))
                .then()
                .statusCode(400);
        patch(draft(), Map.of("rules", Map.of("duration", Map.of("maximumMonths", 99, "defaultMonths", 0))))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/rules/duration/maximumMonths", "/rules/duration/defaultMonths"));
    }

    @Test
    void publishesAVersionForEverybody() {
        Response published = publish(draft());

        published
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("approval.population", equalTo(279700));
        Api.anybody()
                .queryParam("inForceOn", LocalDate.now().toString())
                .get("/v1/petition-schemes")
                .then()
                .body("items.id", hasItem(published.<Object>path("id")))
                .body("items", hasSize(1));
    }

    @Test
    void refusesAThresholdAboveFivePerCentOfThePopulation() {
        Response draft = patch(draft(), Map.of("rules", Map.of("thresholds", Map.of("debate", 13_986))));

        publish(draft)
                .then()
                .statusCode(422)
                .body("type", endsWith("/debate-out-of-reach"))
                .body("detail", containsString("13,985"));

        patch(read(draft.path("id")), Map.of("rules", Map.of("thresholds", Map.of("debate", 13_985))))
                .then()
                .statusCode(200);
    }

    @Test
    void neverEditsAPublishedVersion() {
        Response published = publish(draft());

        patch(published, Map.of("name", "Other")).then().statusCode(409).body("type", endsWith("/scheme-published"));
    }

    @Test
    void endsTheVersionBeforeOnTheEve() {
        Response first = publish(draft());
        Response second = publish(change(first, "/revise", Map.of()));

        String from = second.path("approval.inForceFrom");
        read(first.path("id"))
                .then()
                .body("inForceTo", equalTo(LocalDate.parse(from).minusDays(1).toString()));
    }

    @Test
    void theDatabaseItselfRefusesAnEdit() {
        Object id = publish(draft()).path("id");

        assertThatThrownBy(() -> sql.run(Sql.AS_TEST
                        + "update petition_scheme set rules = '{\"thresholds\":{\"debate\":1}}' where id = '%s'"
                                .formatted(id)))
                .hasMessageContaining("not edited");
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST + "delete from petition_scheme where id = '%s'".formatted(id)))
                .hasMessageContaining("is kept");
    }

    @Test
    void refusesAStaleDraft() {
        Response draft = draft();
        patch(draft, Map.of("name", "Second thoughts " + draft.path("version")));

        patch(draft, Map.of("name", "Third thoughts")).then().statusCode(412);
    }

    @Test
    void isForPetitionsOfficers() {
        Map<String, Object> body = Map.of("name", "Scheme", "preset", "wales-2021");

        Api.as(Roles.VIEWER).body(body).post("/v1/petition-schemes").then().statusCode(403);
        Api.anybody().body(body).post("/v1/petition-schemes").then().statusCode(401);
    }
}

package org.openborough.petitions.calendar.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class CalendarResourceTest {

    private static final String CLOSURES = "/v1/council-closures";
    private static final String ELECTIONS = "/v1/election-periods";
    private static final LocalDate AHEAD = LocalDate.now().plusDays(400);

    @Inject
    Sql sql;

    @AfterEach
    void theCalendarIsEmptyForOtherTests() throws SQLException {
        sql.run(Sql.AS_TEST + "delete from council_closure; delete from election_period");
    }

    @Test
    void entersAClosureForEverybodyToSee() {
        Response closure = close(AHEAD, AHEAD.plusDays(2));

        closure.then().statusCode(201).body("firstDay", equalTo(AHEAD.toString()));
        Api.anybody().get(CLOSURES).then().statusCode(200).body("items.id", hasItem(closure.<Object>path("id")));
        Api.anybody().get(CLOSURES + "/" + closure.path("id")).then().statusCode(200);
    }

    @Test
    void refusesAClosureThatHasBegun() {
        close(LocalDate.now(), AHEAD)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("not-ahead"))
                .body("errors.code", hasItem("unsound-dates"));
    }

    @Test
    void refusesTheSameDaysTwice() {
        close(AHEAD, AHEAD.plusDays(2));

        close(AHEAD.plusDays(2), AHEAD.plusDays(3)).then().statusCode(409).body("type", endsWith("/days-taken"));
    }

    @Test
    void takesBackWhatHasNotBegun() {
        Response closure = close(AHEAD, AHEAD);
        Response election = announce(AHEAD, AHEAD.plusDays(30));

        remove(CLOSURES, closure).then().statusCode(204);
        remove(ELECTIONS, election).then().statusCode(204);
        Api.anybody().get(CLOSURES + "/" + closure.path("id")).then().statusCode(404);
    }

    @Test
    void keepsAnElectionThatHasBegun() {
        Response election = announce(LocalDate.now(), LocalDate.now().plusDays(30));

        remove(ELECTIONS, election).then().statusCode(409).body("type", endsWith("/days-passed"));
        Api.anybody().get(ELECTIONS).then().body("items.name", hasItem("Local elections"));
        Api.anybody().get(ELECTIONS + "/" + election.path("id")).then().statusCode(200);
    }

    @Test
    void refusesAnElectionThatIsOverOrMeetsAnother() {
        announce(AHEAD, AHEAD.plusDays(30));

        announce(LocalDate.now().minusDays(30), LocalDate.now()).then().statusCode(422);
        announce(AHEAD.plusDays(30), AHEAD.plusDays(40)).then().statusCode(409);
    }

    @Test
    void isForPetitionsOfficers() {
        Api.as(Roles.VIEWER).body(closure(AHEAD, AHEAD)).post(CLOSURES).then().statusCode(403);
        Api.anybody().body(closure(AHEAD, AHEAD)).post(CLOSURES).then().statusCode(401);
    }

    private static Response close(LocalDate first, LocalDate last) {
        return Api.as(Roles.PETITIONS_OFFICER).body(closure(first, last)).post(CLOSURES);
    }

    private static Map<String, String> closure(LocalDate first, LocalDate last) {
        return Map.of("firstDay", first.toString(), "lastDay", last.toString(), "reason", "Closed");
    }

    private static Response announce(LocalDate start, LocalDate polling) {
        return Api.as(Roles.PETITIONS_OFFICER)
                .body(Map.of("name", "Local elections", "startsOn", start.toString(), "pollingDay", polling.toString()))
                .post(ELECTIONS);
    }

    private static Response remove(String path, Response record) {
        return Api.as(Roles.PETITIONS_OFFICER)
                .header("If-Match", record.header("ETag"))
                .delete(path + "/" + record.path("id"));
    }
}

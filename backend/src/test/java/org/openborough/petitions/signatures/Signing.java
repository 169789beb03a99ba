package org.openborough.petitions.signatures;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.petitions.signatures.counting.RollUp;
import org.openborough.petitions.signatures.requests.SigningRequestJudging;
import org.openborough.support.Api;
import org.openborough.support.Sql;

/** Residents of the tests: they sign on the page and act on the messages they get. */
@ApplicationScoped
public class Signing {

    private static final Pattern TOKEN = Pattern.compile("#([A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("signed: ([A-Z0-9]{8})");

    private final Sql sql;
    private final SigningRequestJudging judging;
    private final RollUp rollUp;

    @Inject
    Signing(Sql sql, SigningRequestJudging judging, RollUp rollUp) {
        this.sql = sql;
        this.judging = judging;
        this.rollUp = rollUp;
    }

    /** An address that no other test uses. */
    public static String anAddress() {
        return "resident-%s@example.org".formatted(UUID.randomUUID().toString().substring(0, 13));
    }

    public static Map<String, Object> resident(String email) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Illustrative Resident");
        body.put("email", email);
        body.put("postcode", PetitionsToSign.POSTCODE);
        body.put("basis", "live");
        body.put("wantsUpdates", true);
        return body;
    }

    public static Map<String, Object> resident(String email, String field, Object value) {
        Map<String, Object> body = resident(email);
        body.put(field, value);
        return body;
    }

    public static Response ask(UUID petition, Map<String, Object> resident) {
        return Api.anybody().body(resident).post("/v1/petitions/" + petition + "/signatures");
    }

    /** Signs and lets the service judge it; answers the token of the message's link. */
    public String signed(UUID petition, Map<String, Object> resident) throws SQLException {
        ask(petition, resident).then().statusCode(202);
        judging.run();
        return token((String) resident.get("email"));
    }

    /** Signs and confirms. */
    public String confirmed(UUID petition, Map<String, Object> resident) throws SQLException {
        String token = signed(petition, resident);
        post("confirm", token).then().statusCode(200);
        return token;
    }

    public static Response post(String verb, String token) {
        return Api.anybody().body(Map.of("token", token)).post("/v1/signatures/" + verb);
    }

    public String token(String email) throws SQLException {
        return found(TOKEN, email);
    }

    public String code(String email) throws SQLException {
        return found(CODE, email);
    }

    public int messages(String email) throws SQLException {
        return Integer.parseInt(sql.value("select count(*) from mail_message where recipient = '%s'".formatted(email)));
    }

    public String lastSubject(String email) throws SQLException {
        return last("subject", email);
    }

    public void judge() {
        judging.run();
    }

    public void count() {
        rollUp.run();
    }

    /** The figure that the roll-up has written; null where it has written none. */
    public String counted(UUID petition) throws SQLException {
        return sql.value("select electronic + paper from petition_count where petition_id = '%s'".formatted(petition));
    }

    private String found(Pattern pattern, String email) throws SQLException {
        Matcher matcher = pattern.matcher(last("text_body", email));
        matcher.find();
        return matcher.group(1);
    }

    private String last(String column, String email) throws SQLException {
        return sql.value(
                "select %s from mail_message where recipient = '%s' order by id desc limit 1".formatted(column, email));
    }
}

package org.openborough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.Contract;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** Every operation of the contract, called as every role: who may and who may not is as the contract states. */
@ServiceTest
class AuthorisationTest {

    private static final String CLIENT = "authorisation-test";
    private static final String[] SCOPES = {
        "indicators:write", "imports:write", "places:write", "people:write", "webhooks:write"
    };
    private static final String EVERYBODY = "anybody who is signed in";

    @Inject
    Sql sql;

    @BeforeEach
    void aPartnersClientIsBound() throws SQLException {
        sql.run(Sql.AS_TEST
                + ("insert into organisation (id, version, created_at, updated_at, name, kind)"
                                + " values (uuidv7(), 0, '2026-01-02', '2026-01-02', 'Illustrative partner %1$s', 'other')"
                                + " on conflict do nothing;"
                                + "insert into partner_client select uuidv7(), 0, '2026-01-02', '2026-01-02', '%1$s', id,"
                                + " '{%2$s}', null from organisation where name = 'Illustrative partner %1$s'"
                                + " on conflict do nothing")
                        .formatted(CLIENT, String.join(",", SCOPES)));
    }

    @Test
    void everyOperationAnswersEveryRoleAsItsRuleStates() {
        assertThat(Contract.operations().stream().flatMap(AuthorisationTest::violations))
                .isEmpty();
    }

    private static Stream<String> violations(Contract.Operation operation) {
        Stream<String> roles = Stream.concat(Roles.STAFF.stream(), Stream.of(Roles.PARTNER));
        return Stream.concat(ofAnybody(operation).stream(), roles.flatMap(role -> ofRole(operation, role).stream()));
    }

    private static Optional<String> ofAnybody(Contract.Operation operation) {
        int status = call(operation, Api.anybody());
        boolean asStated = allowed(operation).isEmpty() ? !isRefusal(status) : status == 401;
        return asStated ? Optional.empty() : Optional.of("%s as nobody: %d".formatted(operation.id(), status));
    }

    private static Optional<String> ofRole(Contract.Operation operation, String role) {
        Set<String> allowed = allowed(operation);
        int status = call(operation, role.equals(Roles.PARTNER) ? Api.partner(CLIENT, SCOPES) : Api.as(role));
        boolean mayCall = allowed.isEmpty() || allowed.contains(EVERYBODY) || allowed.contains(role);
        boolean asStated = mayCall ? !isRefusal(status) : status == 403;
        return asStated ? Optional.empty() : Optional.of("%s as %s: %d".formatted(operation.id(), role, status));
    }

    private static boolean isRefusal(int status) {
        return status == 401 || status == 403;
    }

    /** The roles that the contract states; none where nobody needs to sign in. */
    private static Set<String> allowed(Contract.Operation operation) {
        Set<String> roles = new TreeSet<>();
        operation.description().path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** Calls it on a record that does not exist, with the contract's examples as filters, and without a body. */
    private static int call(Contract.Operation operation, RequestSpecification request) {
        Iterable<JsonNode> parameters = operation.description().path("parameters");
        StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query") && parameter.has("example"))
                .forEach(parameter -> request.queryParam(
                        parameter.path("name").asText(),
                        parameter.path("example").asText()));
        bodyTypes(operation).stream().findFirst().ifPresent(request::contentType);
        String path = operation.path().replaceAll("\\{[^}]+}", "0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f");
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), path)
                .statusCode();
    }

    private static List<String> bodyTypes(Contract.Operation operation) {
        return operation
                .description()
                .path("requestBody")
                .path("content")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}

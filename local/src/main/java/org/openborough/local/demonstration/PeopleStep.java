package org.openborough.local.demonstration;

import static org.openborough.local.demonstration.Material.each;
import static org.openborough.local.demonstration.Material.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openborough.local.signin.DemonstrationPost;

/** Enters the organisations with their units and clients, and the posts with whoever holds them. */
final class PeopleStep {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Callers callers;
    private final Caller administrator;
    private final Register register;
    private final JsonNode written;
    private final String council;
    private final String since;

    PeopleStep(Callers callers, Caller administrator, Register register, JsonNode written) {
        this.callers = callers;
        this.administrator = administrator;
        this.register = register;
        this.written = written;
        this.council = councilName(written);
        this.since = written.get("since").asText();
    }

    static String councilName(JsonNode written) {
        return written.at("/organisations/0/name").asText();
    }

    int enter() throws IOException, InterruptedException {
        for (JsonNode organisation : written.get("organisations")) {
            enterOrganisation(organisation);
        }
        for (JsonNode unit : written.get("units")) {
            enterUnit(unit);
        }
        List<JsonNode> posts = each(written.get("posts")).toList();
        for (JsonNode post : posts) {
            enterPost(post);
        }
        return posts.size();
    }

    private void enterOrganisation(JsonNode organisation) throws IOException, InterruptedException {
        String name = organisation.get("name").asText();
        ObjectNode request = JSON.objectNode()
                .put("name", name)
                .put("kind", organisation.get("kind").asText());
        register.note(name, administrator.create("/v1/organisations", request).id());
        if (organisation.has("client")) {
            ObjectNode client = JSON.objectNode()
                    .put("clientId", organisation.get("client").asText())
                    .put("organisationId", register.id(name));
            client.set("scopes", organisation.get("scopes"));
            administrator.create("/v1/partner-clients", client);
        }
    }

    private void enterUnit(JsonNode unit) throws IOException, InterruptedException {
        String name = unit.get("name").asText();
        ObjectNode request = JSON.objectNode()
                .put("organisationId", register.id(council))
                .put("name", name)
                .put("kind", unit.get("kind").asText())
                .put("parentId", register.id(textOrNull(unit, "parent")))
                .put("validFrom", since);
        register.note(
                name, administrator.create("/v1/organisation-units", request).id());
    }

    private void enterPost(JsonNode post) throws IOException, InterruptedException {
        String title = post.get("title").asText();
        ObjectNode request = JSON.objectNode()
                .put("organisationId", register.id(council))
                .put("title", title)
                .put("unitId", register.id(textOrNull(post, "unit")))
                .put("validFrom", since);
        String id = administrator.create("/v1/posts", request).id();
        register.note(title, id);
        ObjectNode appointment = JSON.objectNode()
                .put("personId", holder(title).id())
                .put("capacity", "substantive")
                .put("validFrom", since);
        administrator.create("/v1/posts/" + id + "/holders", appointment);
    }

    /** Somebody who carries the name of the post; who can sign in as it does so once and is accepted. */
    private Resource holder(String title) throws IOException, InterruptedException {
        Resource person = administrator.create("/v1/people", JSON.objectNode().put("name", title));
        Optional<DemonstrationPost> signsIn = DemonstrationPost.ALL.stream()
                .filter(post -> post.title().equals(title))
                .findFirst();
        if (signsIn.isEmpty()) {
            return person;
        }
        callers.post(signsIn.get()).get("/v1/me");
        ObjectNode link = JSON.objectNode().put("waitingPersonId", waiting(signsIn.get()));
        return administrator.change(person, "POST", "/v1/people/" + person.id() + "/link", link);
    }

    private String waiting(DemonstrationPost post) throws IOException, InterruptedException {
        return each(administrator.get("/v1/people?state=waiting").body().get("items"))
                .filter(person -> person.get("subject").asText().equals(post.subject()))
                .map(person -> person.get("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
